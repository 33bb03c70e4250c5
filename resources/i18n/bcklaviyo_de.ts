<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>bcklaviyo</name>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>About BCKlaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>Free software under the MIT licence. Not affiliated with BigCommerce or Klaviyo. It stands on these libraries, each under its own licence.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>Version {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>Writes your store's orders into Klaviyo, once, and proves that both agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>Libraries</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>Library</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>Version</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>Licence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>&amp;Copy</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/about.py" />
            <source>C&amp;lose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/app.py" />
            <source>Opening the demo store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/app.py" />
            <source>A moment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/crash.py" />
            <source>Something went wrong</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/crash.py" />
            <source>The program made a mistake</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/crash.py" />
            <source>What was done so far is kept, and you can go on working. Below is exactly what happened, without keys and without your customers' data. It is sent nowhere: copy it if you want to ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/crash.py" />
            <source>Report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/crash.py" />
            <source>&amp;Copy the report</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/desk_window.py" />
            <source>Klaviyo: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/desk_window.py" />
            <source>1 needs attention: it could not be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/desk_window.py" />
            <source>{n} need attention: they could not be sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} could not be reached ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} did not answer in time ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} broke the connection ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} asked for a pause ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} had an error of its own ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} let a gatekeeper answer ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} sent an answer that cannot be read ({detail})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side}: {failure}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{failure}, at {endpoint}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{failure}, at {endpoint}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{failure}, at {endpoint}. It may have been carried out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{failure}. It asks to wait {time}, longer than this run may wait.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{failure}. There was no progress for {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Klaviyo answered POST {field} with status {status}. It may have been carried out.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>a web page instead of an answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>status {status}, {n} bytes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>status {status}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>silence</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>its certificate is not trusted here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no secure connection</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>timed out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>the proxy refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>the connection or the answer was cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>the session was cut</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no connection within {n} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no connection: {cause}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>the name has no address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{n} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{n} seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>a minute</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} does not accept the key (status 401).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{side} does not allow {endpoint} with this key (status 403).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>The key of {side} holds characters that no key has, perhaps copied along with it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>The {side} key lacks the permission “{scope}”: {purpose}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Make a new {side} key that has “{scope}” too, and replace the old one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{purpose} (it may not do anything here: perhaps the store hash is another store's)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read the store's name, time zone and currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read orders and refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read customers and their groups</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read products and categories</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read the account's name, time zone and currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read metrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read events back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot read profiles and what became of imports</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot see how far an import of profiles is</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot send events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot send profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>it cannot import profiles in bulk</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{endpoint}, field {field}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{endpoint}: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>this part of the API is gone (status 410)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>a redirect to another address (status {status})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>status {status}: {excerpt}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{n} answers that are not JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>a link to another address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no JSON</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>nothing more</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>One record was expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>A list was expected.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>The answer is not JSON.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>The store is not described.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>{n} of {n2} records are broken; the first: {problem}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Missing: without it no day can be told from the next</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Not a date</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Not an object</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Not an amount of money</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>a page that follows itself</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>a page without a usable id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>answered by revision {revision}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>not one number for each of {n} dates</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>asked for {n} days, got {n2} dates and {n3} counts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>“{zone}” is no time zone that this program knows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>an event is outside the dates asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>order {id} was created outside the dates asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>order {id} lies outside the asked window, so the filter was ignored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>the list does not go on from the id asked for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>Klaviyo refuses every event: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/answers.py" />
            <source>no reason given</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>order has no email address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>the customer has no email address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo needs an email to know whose order it is. Add one to the order in BigCommerce; it is then sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>the email address is not a valid one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Correct the email address in BigCommerce, then backfill again: only what is missing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo drops events for this kind of address (example.com, test.com and reserved names) without a word</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Nothing has to be done for test orders; for a real customer correct the email address in BigCommerce.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>BigCommerce gave this {record} in a form that cannot be used ({endpoint}, field {field}: {problem})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Open the {record} in BigCommerce and save it again; if that does not help, ask BigCommerce's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>refund</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>phone number left out: another profile in Klaviyo has it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>phone number left out: Klaviyo does not accept it: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>phone number left out: it is not a valid number for its country</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Correct the phone number in BigCommerce; everything else of this customer was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>If both are the same person, merge the two profiles in Klaviyo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo did not join BigCommerce customer {id} with this email: it belongs to profile {profile}, which was updated without the customer's id.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo did not accept the profile of {who}: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>customer {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>a guest</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Correct in BigCommerce what Klaviyo names, then sync again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo did not accept this event: {detail}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Look at the order in BigCommerce; mend what Klaviyo names, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Look at the order in BigCommerce; mend what Klaviyo names, then repair again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo accepted this event but does not show it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo drops events silently for addresses it does not like. Check the customer's email.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Send it with “Send the missing ones” (repair).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo took it and does not show it. Send it again with “Send the missing ones” (repair).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The integration that writes this metric left it out. Ask its maker to sync this order again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo did not accept it. “Needs attention” says why, and what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Nothing to do: this person is on your never-send list.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Nothing is lost. Set Klaviyo's time zone to the store's: Settings › Contact Information › Organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Nothing to do: the checkout began on one day and was paid on another. Klaviyo counts the day of payment.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Nothing is lost. The integration that wrote the event gave it another time than the order's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The order is counted in two metrics. Use one of them in your reports, and stop whatever writes the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The order is recorded for two people. If they are the same customer, merge the two profiles in Klaviyo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Two integrations write the same order. Keep one of them and disconnect the other.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The order was archived in BigCommerce; Klaviyo keeps what it recorded. Restore it if that was a mistake.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The store no longer has this order; Klaviyo keeps what it recorded. Nothing to do if you deleted it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The event comes from another store that writes to the same Klaviyo account. Compare that store as well.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The event is a test. Nothing to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>No order of this store belongs to the event: a test, another store, or an order that was deleted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>BigCommerce's answer for this order could not be read. Open the order in the store and save it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The order went back to a status that does not count as placed. Check its payment in BigCommerce.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo cannot record an order without an email address. Add one to the order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The email address is not valid. Correct it in the order or the account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo drops events of test addresses such as example.com without a word. Use a real address.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The order was edited after Klaviyo recorded it. Klaviyo never changes a recorded event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>One side counts the tax and the other does not. Choose prices with or without tax under Settings.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The event carries another currency than the order. The integration that wrote it does not pass it on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The event's value is the order less its refund. Klaviyo counts refunds apart, as Refunded Order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Nothing to do: fractions of a cent, rounded differently.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Too fresh to tell. Look again in 15 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo's daily figure and its own list of events do not agree yet. Look again in an hour.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The store lists it as archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Its status is {name} now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Its address: none.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Its address: {address}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>It was placed within the last 15 minutes.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo accepted it at {moment} UTC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>No event of the compared metrics belongs to it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Klaviyo has no event of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>This program has not sent it, and Klaviyo has no event of it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Its id is of the store {name}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>It is marked as a test.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>It names order {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>It names no order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{what}, of which BigCommerce's answer is broken.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{what}, which is archived.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{what}, which the store does not have.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{what}; that order of this store has another time and another value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{what} of this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>It is less than 15 minutes old.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>It is also recorded as event {event} of “{metric}” ({writer}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{moment} on the store's clock, {moment2} on Klaviyo's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The order is worth {money}, the event says {money2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>event id</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>email, value and time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>daily figures</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>property {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>This Klaviyo account has no {metric} events yet: every order is missing there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Run a backfill, or connect Klaviyo's own BigCommerce integration.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The account has more metrics of this name, which were not compared: {names}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Compare them together (choose several metrics) to find orders that are counted twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>BigCommerce's answer for {n} orders could not be read; they are not counted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Open these orders in the store and save them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{money}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{moment} ({zone})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>{name} (archived)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>Left of the day's difference when all orders and events are accounted for.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The store counts its days in {zone}, Klaviyo in {zone2}. {shown} {n} of {n2} days match now, {n3} when Klaviyo counts in the store's time zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The orders cannot tell how far they are apart.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The orders show Klaviyo {n} hours ahead.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>The orders show Klaviyo {n} hours behind.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/findings.py" />
            <source>In Klaviyo, set the same time zone: Settings › Contact Information › Organization. Or in BigCommerce: Settings › Store Profile › Date and Time Zone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Try again. If it happens again, save the diagnostics and ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Your help is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Check the settings of this connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>That does not work</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Check what you typed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>A key was not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Make a new key, and replace the old one in this connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>A permission is missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Make a new key that has this permission, and replace the old one in this connection.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>No answer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Check the internet connection and try again later. Nothing that was done is lost.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Gave up waiting</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo does not show the events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>An answer was lost</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The page is too big</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>An answer that cannot be understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Nothing that was done is lost. Look for a newer version of this program, or ask for help.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The program's memory cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Make room on the disk, or use the version of this program that wrote the file.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Another run is under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Another run works with this connection right now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Wait until it ends, or stop it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Orders would be counted twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Stopped</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Start again at any time: it goes on from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Stopped. What was done is kept, and the next run goes on from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>These are somebody else's numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>What was done is kept. Start again; if it happens again, send us the report.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The run ended because of a mistake in this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The rows could not be read because of a mistake in this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The system's keyring cannot be used</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet), or run with --credentials env and the keys in {name} and {name2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The variables {name} and {name2} must both hold a key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Set both, or use the keyring.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The keyring holds no keys for “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Remove the connection and add it again, or use --credentials env.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The keys could not be stored in the system's keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The keys could not be deleted from the system's keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The keys could not be read from the system's keyring</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The keyring's entry of this connection cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Remove the connection and add it again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>This system offers no keyring that keeps keys safe.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>{what} ({kind}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>A store hash is made of letters and digits: the part after /stores/ in the API path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>That is no store hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>It stands in the API path between /stores/ and /v3/: letters and digits only.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>BigCommerce knows no store with this hash.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>BigCommerce does not give {n} orders at once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>There is no connection named “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>`bcklaviyo connections list` shows the ones there are.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>A connection needs a name of at most 100 printable characters.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>There is already a connection named “{name}”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Choose another name, or remove that one first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Something else holds the list of connections in {place}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Try again in a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>This address cannot be read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>An address here is only a scheme, a host, and perhaps a port and a path.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>{host} must be reached by https: the key travels with every request.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The system sends https through a SOCKS proxy, which this program cannot use.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>There was no answer within half a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Check the internet connection, then try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>BigCommerce did not answer within half a minute.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The file {place} cannot be read: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Mend the file or put a copy in its place; what was sent is remembered beside it, in `connections`.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The folder {place} cannot be deleted: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The file {place} cannot be written: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The file {place} cannot be used: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The folder {place} cannot be used: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The log {place} cannot be written: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The preview {place} cannot be written: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The data folder {place} cannot be used: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>{place} is no folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>{place} is used for other things too; it cannot become the data folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Choose a folder of its own: it will be closed to everybody but you.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Choose another place.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The settings file {place} cannot be read: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Mend the file, or delete it: the defaults then hold.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Put a copy of the file in its place. Without one, remove the connection, add it again and backfill: what Klaviyo has already is not recorded a second time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Let the program read and write in that folder: its owner, its rights or the whole disk may stand against it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The file {place} was written by a newer version of this program (schema {n}, this one knows {n2}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Install the newest version of this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The start at login could not be changed: {cause}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Try again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>{name} must be a number of seconds above 0.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The first day lies after the last one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The first day lies in the future.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Order {id} cannot be read from the store any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Make the preview again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo does not get on with importing the profiles that it accepted.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo shows the first {n} events. Sending the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo accepted the first {n} events, but shows none of them after {time}. Nothing more was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo accepted the first {n} events, but {n2} of them do not appear after {time}. Nothing more was sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo accepts events first and records them a little later; on a bad day that takes hours. Start again in a while: what was sent is looked for again before anything else goes. If it never appears, ask Klaviyo's support.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>They are listed under “Needs attention”. Start again to go on with the rest.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo's own BigCommerce integration is writing your orders already: its “{metric}” had an event on {date}. Sending them from here too would count every order twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Keep the integration and only check your numbers (`reconcile`), or switch it off in Klaviyo under Integrations &gt; BigCommerce. To send all the same, knowing this, add --anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Something else writes “Placed Order” events into this Klaviyo account through the API; the last one is of {date}. Sending your orders from here too would count them twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Find out which app or script sends them (in Klaviyo: Analytics &gt; Metrics &gt; Placed Order) and switch it off. To send all the same, knowing this, add --anyway.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Your time zones differ: BigCommerce counts days in {zone}, Klaviyo in {zone2}. Orders near midnight fall on different days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Set the same zone in Klaviyo under Settings &gt; Contact information &gt; Organization.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Your currencies differ: BigCommerce sells in {currency}, Klaviyo shows {currency2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Each event carries its own currency; choose the store's one in Klaviyo's settings to compare totals.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The range begins on {isoday}, after it ends on {isoday2}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Exchange the two dates.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>lies in the future</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>ends in the future, on {isoday}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The range {what}: today is {isoday} in the store's time zone ({zone}).</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Choose days until today.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Klaviyo records nothing before {isoday}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Begin at {isoday} or later.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>This Klaviyo account has no metric with the id {ids}. It has: {what}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>none at all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Take one of these ids, or none for the metric that is compared by default.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>The numbers that were compared are not written by this program, but come from {names}. Orders sent from here would land in a metric of their own, and would not mend them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/troubles.py" />
            <source>Ask whoever writes that metric to send the missing orders, or make a backfill with this program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/values.py" />
            <source>an unknown day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine_words/values.py" />
            <source>The server</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>Before the first send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>&amp;All customers of the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>&amp;Only those who ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>Which customers get a profile in Klaviyo?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>Every order, customer and refund of your store will be sent to Klaviyo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>{profiles} profiles and {events} events will be sent to Klaviyo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>New profiles may count toward your Klaviyo plan</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>Klaviyo bills by active profiles. People who are new there become profiles; nobody is subscribed to anything by this.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>Flows that start from these events stay quiet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>The events are marked as history, so no “thank you for your order” goes out for old orders.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>Flows that start from a segment may run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>New orders change who is in a segment. If a flow starts when somebody joins one, pause it in Klaviyo first, under Flows.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>&amp;See the preview first</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>&amp;Not now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/first_send.py" />
            <source>Send &amp;my order history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>tomorrow {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>yesterday {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>a few seconds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>{n} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>every hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>once a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>every {n} hours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>every {n} minutes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Looking at both accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Catalogue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Orders read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Checkouts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Profiles sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Sent to Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Sending your order history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Sending what changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Sending some orders again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/messages.py" />
            <source>Counting what would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>BigCommerce, net of refunds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>Step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>Amount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>From BigCommerce to Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>Sum</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>Orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>Exactly {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_bridge.py" />
            <source>After this step: {sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>Day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>BigC.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>Orders in BigCommerce: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>Why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>± Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>{cause} +{n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>The counts agree, the value does not: {value}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_days.py" />
            <source>Both sides agree</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>Order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>Placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>Value</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>Cause</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>What to do</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>How we know</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>Customer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>Status</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_orders.py" />
            <source>(event only)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_step.py" />
            <source>In this step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_step.py" />
            <source>Differs besides</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>{first} – {last}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Missing in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Other day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Counted twice</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Not in the store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Status changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>No email address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Email not valid</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Test address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Value differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Too fresh to tell</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Not in store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>No email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Bad email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Too fresh</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Counted on {day}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Refunds, which Klaviyo counts apart</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Statuses that do not count as placed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Handling</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Gift wrapping</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Fees and other amounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Cannot be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>On a day outside the range</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Status changed since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/reconciliation_words.py" />
            <source>Rounding</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/texts.py" />
            <source>{sum} M</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/texts.py" />
            <source>{sum} k</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/texts.py" />
            <source>{sign}{sum}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/texts.py" />
            <source>{0} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/texts.py" />
            <source>{0} min {1} s</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/models/texts.py" />
            <source>{0} h {1} min</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/places.py" />
            <source>&amp;Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/places.py" />
            <source>&amp;Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/places.py" />
            <source>&amp;Reconciliation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/places.py" />
            <source>&amp;Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/places.py" />
            <source>&amp;History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/places.py" />
            <source>Se&amp;ttings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/plots/reconciliation_legend.py" />
            <source>BigCommerce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/plots/reconciliation_legend.py" />
            <source>The counts agree, the value does not</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/plots/reconciliation_plot.py" />
            <source>Orders a day in BigCommerce and events a day in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/plots/reconciliation_plot.py" />
            <source>{day}
BigCommerce {orders}
Klaviyo {events}
Difference {difference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/plots/reconciliation_plot.py" />
            <source>Value {difference}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/plots/reconciliation_plot.py" />
            <source>No days yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/plots/reconciliation_plot.py" />
            <source>{span}: BigCommerce {orders}, Klaviyo {events}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/sidebar.py" />
            <source>Leave the demo…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/sidebar.py" />
            <source>Connect another store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/sidebar.py" />
            <source>Store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/sidebar.py" />
            <source>Store: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Next sync {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Next sync when the network is back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Syncs wait until this is mended</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Next sync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Stopping…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Catching up on a missed sync…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>{name}: {what}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>A run outside this window works with this store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>A key needs your attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>No answer from the accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Opening…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Only checking: nothing is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Nothing has been sent yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>1 needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>{n} need attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Last sync {time} · {attention}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Up to date · last sync {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/status_words.py" />
            <source>Demo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tray.py" />
            <source>&amp;Sync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tray.py" />
            <source>&amp;Pause for an hour</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tray.py" />
            <source>&amp;Open BCKlaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tray.py" />
            <source>&amp;Quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tray.py" />
            <source>&amp;Go on now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>&amp;Export CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>{n} rows written to {file}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Search order, reason, advice…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Kind</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>All kinds</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Which</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Ignored</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>All</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>What needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Try a&amp;gain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>&amp;Ignore</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Nothing matches</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>No issue fits this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Show all that are open</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Nothing needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Everything that was read went through. What does not will be listed here, with what to do.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>{n} listed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>&amp;Bring back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>{n} selected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Select a row</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>It is explained here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Since {time} · {state}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>It will be tried again at the next sync.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>{n} will be tried again at the next sync.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>A run is under way. Please do this when it has ended.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Export what needs attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>CSV files (*.csv)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>What</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>Since</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/attention.py" />
            <source>State</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>Days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>All days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>Last 7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>Last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>This month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>Last month</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>Choose days…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_filter.py" />
            <source>Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_plot.py" />
            <source>Orders and events of the last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_plot.py" />
            <source>{orders} orders in BigCommerce, {events} sent to Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/days_plot.py" />
            <source>{day}: {orders} orders, {events} sent to Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>History</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Save &amp;diagnostics…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Runs, or everything sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>&amp;Runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>E&amp;verything sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>No run yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Every run that sends something will be listed here, with what it did and its log.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Saved as {file}. Keys, emails and phone numbers are masked in it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Runs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>See what it sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>What the run did, or its log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>What it did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Log</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>What the run did</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Log of the run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Started</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Outcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Took</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Attention</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Select a run</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>What it did and its log are shown here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>{run} · {outcome}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Run {id} · {started} to {ended}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Nothing of this run stands in the log, or not any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Save diagnostics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history.py" />
            <source>Archives (*.zip)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Send my orders after all…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Only checking your numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Nothing is sent to Klaviyo from here. Both sides are read and compared.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Your order history is in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>What was sent so far, since this store was connected:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>A part of your order history is in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>The next start goes on where the last one ended. Nothing is sent twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>&amp;Go on with my order history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Your order history is not in Klaviyo yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>One click sends every order, customer and refund of your store. Flows stay quiet, and you can stop at any time.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>&amp;Backfill my order history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Send my orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Send your orders from here too?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>If Klaviyo's own BigCommerce integration or another app sends orders to this account, every order is counted twice from then on. Switch the other one off first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Send from here, knowing this</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/history_card.py" />
            <source>Go on only checking</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Phone left out</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Cannot be read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Event refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Never appeared</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Profile refused</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Two profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>{metric}, order {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Order {order}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Customer {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Record</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/issue_words.py" />
            <source>Tried again at the next sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview.py" />
            <source>Overview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview.py" />
            <source>S&amp;ync now</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview.py" />
            <source>Orders read from BigCommerce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview.py" />
            <source>Placed Order in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>nobody else sends orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>A run outside this window works with this store.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Two at once would be in each other's way. The next sync here waits for its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Look again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>On {n} of the last {days} days both sides differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>The time zones differ. One order explains it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>The time zones differ. {n} orders explain it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>One order explains it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>{n} orders explain it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>&amp;See why</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Try again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>&amp;Replace the keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>That is why this program only checks your numbers, and sends nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Klaviyo gets your orders from elsewhere.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>You chose to send all the same: reports that add up both count those orders twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Others send orders to this account too.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Orders would be counted twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Only check my numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Looking…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>No key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Key not accepted</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Permission missing</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/overview_words.py" />
            <source>Connected</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>&amp;Count again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>&amp;Send these now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Search email, #order, product…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Metric</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>All metrics</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Events, or profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Profiles</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>No row fits this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Show all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Counted {time}. Some has been sent since.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Counted {time}. Nothing has been sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Counting what would be sent…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Nothing is sent meanwhile.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Nothing counted yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>See every event and profile that would be sent, before anything is.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>&amp;Count what would be sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Events {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Profiles {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Counting: {n} orders read. Nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>S&amp;top</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview.py" />
            <source>Export the preview</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>It is shown here as Klaviyo will show it, with its order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>Time</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>Profile</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>Reading order {order}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>Ways to look at it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>As Klaviyo shows it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>The order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>Raw</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>As it is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>The order has changed since the preview: it does not make this event any more.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>Starts flows</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>no (history)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>yes</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_detail.py" />
            <source>id {id}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_lists.py" />
            <source>Currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_lists.py" />
            <source>Product</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_lists.py" />
            <source>Email</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_lists.py" />
            <source>Name</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/preview_lists.py" />
            <source>Place</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Reconciliation</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>&amp;Compare</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Do both sides agree?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Compares every order of your store with the events in Klaviyo, day by day, and explains each difference. Only reads; nothing is changed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>&amp;Compare the last 30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Compared {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Compare with: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Placed Order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>{name} and {n} more…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Stopped.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>What was compared before is shown again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Not now.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>Another run is under way. Try again when it is over.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation.py" />
            <source>What was sent stays. Compare again to see it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_bridge.py" />
            <source>Why BigCommerce's sales and Klaviyo's revenue are not the same number</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_bridge.py" />
            <source>From BigCommerce's revenue to Klaviyo's</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>&amp;Days ▾</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>&amp;Other days…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>Days to compare: {span}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>Other days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>Compare these days, in the store's time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>&amp;First day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>&amp;Last day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>What to compare with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>Compare the store's orders with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>&amp;The usual one</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>What this app sends, once it has sent something; until then what Klaviyo's own integration wrote.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>T&amp;hese metrics together</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_choosing.py" />
            <source>This account has no metric of orders yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_days.py" />
            <source>Orders a day, and revenue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_days.py" />
            <source>What to look at</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_days.py" />
            <source>Orders &amp;a day</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_days.py" />
            <source>Re&amp;venue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Orders that differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Show a&amp;ll</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Orders of the step</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>&amp;Send the missing one…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>&amp;Send the missing {n}…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>All causes ({n})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>1 order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>{n} orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>1 order differs</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>{n} orders differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Not explained yet</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Orders that differ will be listed here, each with its cause.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Nothing differs here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Each order of these days has its event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Nothing to explain</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Send the missing ones</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Send 1 order to Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Send {n} orders to Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Each order is read again from BigCommerce, and its events are sent to Klaviyo one by one.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>An order that is there after all stays as it is: nothing is counted twice.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>The events are marked as history, so flows that start from them stay quiet. People who are new to Klaviyo become profiles.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>Then these days are compared again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>&amp;Send them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_orders.py" />
            <source>&amp;Send it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Last changed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Counted with</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Charged</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Discount</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Coupons</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Refunded</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Payment</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Event ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Order {number}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Event</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Order in BigCommerce</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Event in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Reading both sides as they are now…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>&amp;Close</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Both sides as they are now; times by each side's own clock.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>As compared; both sides cannot be read now. {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>No order of this store belongs to the event.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Klaviyo shows no event of this order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Matched by</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_pair.py" />
            <source>Klaviyo's ID</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>E&amp;xport ▾</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>Export &amp;CSV…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>Save &amp;picture…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>Picture saved.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>{names} written.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>Folder for days.csv, orders.csv and bridge.csv</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>Save the picture</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>Pictures (*.png)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>The files cannot be written: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>Choose another folder.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_saving.py" />
            <source>The picture cannot be written: {why}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_sending.py" />
            <source>{what}: {n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_strips.py" />
            <source>Cl&amp;ose</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_strips.py" />
            <source>&amp;Stop</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_strips.py" />
            <source>Ali&amp;gn days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_strips.py" />
            <source>Align days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_strips.py" />
            <source>Shows Klaviyo's events on the days of the store's time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>&amp;Yesterday</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Last &amp;7 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Last &amp;30 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Last &amp;90 days</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>&amp;This year</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>&amp;Everything</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{name} (sent by this app)</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{name} ({writer})</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>One event for each order that this app sent, dated when the order was placed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Written by Klaviyo's own BigCommerce integration, as it saw each order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Written through Klaviyo's API by another tool or a script.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Written by {writer}. Compare it only if it holds one event for each order.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>an unknown tool</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Klaviyo counts its days in another time zone than BigCommerce.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. Now {now} of {days} days match; with the same time zone {aligned} of {days} would. Klaviyo › Settings › Contact information › Organization: choose {store}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. These days cannot tell by how much. Now {now} of {days} days match; with the same time zone {aligned} of {days} would. Klaviyo › Settings › Contact information › Organization: choose {store}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Both sides agree.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Both sides agree on all {n} days.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{span}: {sum}. Every order has its event, on the same day, with the same value.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{n} of {days} days differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{n} of {days} days differ; {orders} orders explain why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{n} of {days} days differ; 1 order explains why.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Every day adds up, and yet 1 order differs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Every day adds up, and yet {n} orders differ.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{span}: {sum}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>This connection only checks your numbers: nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>These numbers are written by someone else: orders sent from here would not mend them.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Looking at both accounts…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Reading the store's orders: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Reading Klaviyo's daily figures…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Reading Klaviyo's events: {n} of about {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Reading Klaviyo's events: {n}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Explaining the differences…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Klaviyo's days start 1 hour earlier than BigCommerce's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Klaviyo's days start 1 hour later than BigCommerce's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Klaviyo's days start {n} hours earlier than BigCommerce's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>Klaviyo's days start {n} hours later than BigCommerce's.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{orders} orders in BigCommerce, {events} events in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/reconciliation_words.py" />
            <source>{orders} orders, {value} in BigCommerce; {events} events, {other} in Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/rows_table.py" />
            <source>Columns</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>To send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>Profiles to send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>{reason}; going on in {time}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>Flows stay quiet: these events are marked as history. You can stop at any time; the next start goes on from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>Everything is read and counted. Nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>You can stop at any time; the next sync goes on from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>{n} events</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>{n} of {total}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>{words} · done</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>{words} · {rate} a second</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>Stopping: what is under way is brought to its end.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>A few seconds left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_card.py" />
            <source>About {time} left</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Order history</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Sending again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Completed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Failed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Under way</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Customers read</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>Requests</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>{bigcommerce} to BigCommerce, {klaviyo} to Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>{n} sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/run_words.py" />
            <source>{n} sent before</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/schedule_card.py" />
            <source>Regular sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/schedule_card.py" />
            <source>How often</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/schedule_card.py" />
            <source>&amp;Compare the last seven days after each sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/schedule_card.py" />
            <source>Compare the last seven days after each sync</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/schedule_card.py" />
            <source>Last: {time}.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/schedule_card.py" />
            <source>Off: new orders reach Klaviyo only when you sync by hand.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/schedule_card.py" />
            <source>New and changed orders are sent while this program runs.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>What is sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>For all your stores. Changes hold from the next run on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Statuses that count as a placed order</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>As the store shows them</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>With tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Without tax</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>&amp;Prices</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>All customers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Only those who ordered</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Pro&amp;files for</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Flows may start for &amp;new orders of the last</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Older ones are sent as history: flows stay quiet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Share of the API &amp;quotas</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>The rest is left to your other apps, which use the same quotas.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Never send</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Email address</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>name@company.com</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>&amp;Add</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>&amp;Take off the list</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sending_card.py" />
            <source>Nothing about these people is sent. {n} on the list; only fingerprints of the addresses are kept: type one to see whether it is listed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sent_list.py" />
            <source>Events sent</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sent_list.py" />
            <source>Nothing here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sent_list.py" />
            <source>No event that was sent fits this filter.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sent_list.py" />
            <source>Search order…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/sent_list.py" />
            <source>Run {id} only · show &amp;all</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Look</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Like the system</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Light</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Dark</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>&amp;Colours</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Te&amp;xt size</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Lang&amp;uage</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>This computer</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Start at login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Keep running in the tray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Start at &amp;login</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>So that the regular sync runs whenever you work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Keep running in the t&amp;ray</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Closing the window then leaves the program in the tray, and syncs go on.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>This desktop has no tray: closing the window quits the program.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>This store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Data</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Replace the &amp;keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Open the &amp;folder</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>For&amp;get this store…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Stop the run first.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Forget this store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Forget this store entirely?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Its keys, the memory of what was sent, and its logs are deleted from this computer. Nothing changes in BigCommerce or Klaviyo. Connected again later, its history would have to be looked at anew.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Forget it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_cards.py" />
            <source>Keep it</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_view.py" />
            <source>Settings</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/views/settings_view.py" />
            <source>A&amp;bout BCKlaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Checking both accounts</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Check &amp;again</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Something else sends your orders to Klaviyo already.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>&amp;Only check my numbers</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>A few seconds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Mend what is marked, then check again. Going back loses nothing.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>All that is needed is there.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>BigCommerce accepts the access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>The token may read all that is needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Klaviyo accepts the private key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>The key has all permissions that are needed</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Both count days in the same time zone</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Both use the same currency</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Nobody else sends orders to this Klaviyo account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Your time zones differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Your currencies differ</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>Somebody else sends orders to this Klaviyo account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/check_step.py" />
            <source>That is fine: nothing is sent from here.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/fields.py" />
            <source>Show</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/fields.py" />
            <source>Show: {name}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/fields.py" />
            <source>Paste the API path or the downloaded text here</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/fields.py" />
            <source>Paste the API path or the downloaded text here, or drop the file</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keyring_notice.py" />
            <source>Where your keys are</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keyring_notice.py" />
            <source>Your keys are kept until you quit</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keyring_notice.py" />
            <source>{fault} Keys are stored there and nowhere else, so they are only in this program's memory now: everything works, but at the next start you will be asked for them again.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keyring_notice.py" />
            <source>Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet). Then open Settings and press “Replace the keys”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keyring_notice.py" />
            <source>&amp;Understood</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>Replace the keys</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>Leave a field empty to keep that key. The new ones are tried before the old ones go.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>BigCommerce access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>Klaviyo private API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>&amp;BigCommerce access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>&amp;Klaviyo private API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>&amp;Cancel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>&amp;Try and keep</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>Trying the keys…</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/keys_dialog.py" />
            <source>These keys do not work yet.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Your orders, in Klaviyo. All of them, once.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>This program reads the orders, customers and refunds of your BigCommerce store, sends them to your Klaviyo account, and proves that both sides agree. It runs on this computer alone.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>&amp;Connect my store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>You need ten minutes, and the right to make API keys in BigCommerce and Klaviyo.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>&amp;Try it with a demo store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>A store and an account on this computer, with nothing to sign up for. Nothing leaves it.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>In the BigCommerce control panel</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>1.  Open Settings › Store-level API accounts, and press Create API account.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>2.  Choose the token type “V2/V3 API token”, and give it a name, for example “Klaviyo”.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>3.  Under OAuth scopes choose “read-only” for each of these, and leave the others on “none”:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>        Customers   ·   Information &amp; settings   ·   Orders   ·   Products</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>4.  Press Save. A text file is downloaded: drop it below, or paste what it holds.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Open the control &amp;panel in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>for example abc123xyz</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Access token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Store &amp;hash</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Access &amp;token</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Found the store hash and the access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Found the access token.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Found the store hash. The access token is still needed.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>&amp;Send my orders</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Every order, customer and refund goes to Klaviyo: the whole history once, then what changes. What will be sent is shown before.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Needs a Klaviyo key that may read and write.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Something else sends your orders already, such as Klaviyo's own BigCommerce integration. Both sides are read and compared; nothing is sent.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Needs a Klaviyo key that may only read.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>In Klaviyo</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>1.  Open Settings › API keys, and press Create Private API Key.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>2.  Choose “Custom key”, and tick these:</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>3.  Press Create, and copy the key: it begins with pk_.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Open Klaviyo's API &amp;keys in the browser</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Private API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>&amp;Private API key</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Read access:   {scopes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Full access instead, for:   {scopes}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/steps.py" />
            <source>Private keys begin with pk_. This one does not; it may still work.</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>Welcome</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>Your BigCommerce store</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>What shall it do?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>Your Klaviyo account</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>Everything in place?</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>&amp;Back</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>C&amp;ontinue</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>Step {n} of {all}</source>
            <translation type="unfinished" />
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/wizard/wizard.py" />
            <source>&amp;Finish</source>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
