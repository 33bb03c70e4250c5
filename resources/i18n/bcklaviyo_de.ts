<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" sourcelanguage="en" language="de">
    <context>
        <name>bcklaviyo</name>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>A store hash is made of letters and digits: the part after /stores/ in the API path.</source>
            <translation>Ein Store-Hash besteht aus Buchstaben und Ziffern: der Teil nach /stores/ im API-Pfad.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>BigCommerce knows no store with this hash.</source>
            <translation>BigCommerce kennt keinen Shop mit diesem Hash.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>no time</source>
            <translation>keine Zeit</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>BigCommerce does not give {n} orders at once.</source>
            <translation>BigCommerce gibt keine {n} Bestellungen auf einmal heraus.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/client.py" />
            <source>status {status}: {excerpt}</source>
            <translation>Status {status}: {excerpt}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/decode.py" />
            <source>The store is not described.</source>
            <translation>Die Angaben zum Shop fehlen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/decode.py" />
            <source>Missing: without it no day can be told from the next</source>
            <translation>Fehlt: Ohne sie lassen sich die Tage nicht unterscheiden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/decode.py" />
            <source>Not a date</source>
            <translation>Kein Datum</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/lists.py" />
            <source>a page that brings nothing new</source>
            <translation>eine Seite, die nichts Neues bringt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>One record was expected.</source>
            <translation>Ein einzelner Datensatz wurde erwartet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>A list was expected.</source>
            <translation>Eine Liste wurde erwartet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>The answer is not JSON.</source>
            <translation>Die Antwort ist kein JSON.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>{n} of {n2} records are broken; the first: {problem}</source>
            <translation>{n} von {n2} Datensätzen sind fehlerhaft; der erste: {problem}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>Not an object</source>
            <translation>Kein Objekt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>Missing</source>
            <translation>Fehlt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/pages.py" />
            <source>Not an amount of money</source>
            <translation>Kein Geldbetrag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read the store's name, time zone and currency</source>
            <translation>er kann Name, Zeitzone und Währung des Shops nicht lesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read orders and refunds</source>
            <translation>er kann Bestellungen und Erstattungen nicht lesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read customers and their groups</source>
            <translation>er kann Kunden und ihre Gruppen nicht lesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>it cannot read products and categories</source>
            <translation>er kann Produkte und Kategorien nicht lesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/permissions.py" />
            <source>{purpose} (it may not do anything here: perhaps the store hash is another store's)</source>
            <translation>{purpose} (vielleicht darf er hier gar nichts: Der Store-Hash könnte zu einem anderen Shop gehören)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/bigcommerce/withheld.py" />
            <source>every list that holds it is answered with an error</source>
            <translation>jede Liste, in der sie steht, wird mit einem Fehler beantwortet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Something went wrong</source>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Try again. If it happens again, save the diagnostics and ask for help.</source>
            <translation>Versuchen Sie es erneut. Geschieht es wieder, speichern Sie die Diagnose und bitten Sie um Hilfe.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Your help is needed</source>
            <translation>Ihre Hilfe wird gebraucht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Check the settings of this connection.</source>
            <translation>Prüfen Sie die Einstellungen dieser Verbindung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>That does not work</source>
            <translation>So geht es nicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Check what you typed.</source>
            <translation>Prüfen Sie Ihre Eingabe.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>A key was not accepted</source>
            <translation>Ein Schlüssel wurde nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Make a new key, and replace the old one in this connection.</source>
            <translation>Erstellen Sie einen neuen Schlüssel und ersetzen Sie den alten in dieser Verbindung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>A permission is missing</source>
            <translation>Eine Berechtigung fehlt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Make a new key that has this permission, and replace the old one in this connection.</source>
            <translation>Erstellen Sie einen neuen Schlüssel mit dieser Berechtigung und ersetzen Sie den alten in dieser Verbindung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>No answer</source>
            <translation>Keine Antwort</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Check the internet connection and try again later. Nothing that was done is lost.</source>
            <translation>Prüfen Sie die Internetverbindung und versuchen Sie es später erneut. Was getan wurde, ist nicht verloren.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Gave up waiting</source>
            <translation>Warten aufgegeben</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Klaviyo does not show the events</source>
            <translation>Klaviyo zeigt die Ereignisse nicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>An answer was lost</source>
            <translation>Eine Antwort ging verloren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>The page is too big</source>
            <translation>Die Seite ist zu groß</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Not accepted</source>
            <translation>Nicht angenommen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>An answer that cannot be understood</source>
            <translation>Eine Antwort, die nicht zu verstehen ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Nothing that was done is lost. Look for a newer version of this program, or ask for help.</source>
            <translation>Was getan wurde, ist nicht verloren. Suchen Sie nach einer neueren Version dieses Programms, oder bitten Sie um Hilfe.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>{endpoint}, field {field}: {problem}</source>
            <translation>{endpoint}, Feld {field}: {problem}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>{endpoint}: {problem}</source>
            <translation>{endpoint}: {problem}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>The program's memory cannot be used</source>
            <translation>Die gespeicherten Daten des Programms sind nicht benutzbar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>A file cannot be written</source>
            <translation>Eine Datei kann nicht geschrieben werden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Choose another place.</source>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Another run is under way</source>
            <translation>Ein anderer Lauf ist im Gang</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Wait until it ends, or stop it.</source>
            <translation>Warten Sie, bis er endet, oder halten Sie ihn an.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Orders would be counted twice</source>
            <translation>Bestellungen würden doppelt gezählt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Stopped. What was done is kept, and the next run goes on from here.</source>
            <translation>Angehalten. Was getan wurde, bleibt erhalten, und der nächste Lauf macht hier weiter.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Stopped</source>
            <translation>Angehalten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/domain/errors.py" />
            <source>Start again at any time: it goes on from here.</source>
            <translation>Starten Sie jederzeit wieder: Es geht von hier aus weiter.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/progress_texts.py" />
            <source>{what}: {n}</source>
            <translation>{what}: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/progress_texts.py" />
            <source>{what}: {n} of {total}</source>
            <translation>{what}: {n} von {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/reader.py" />
            <source>The rows could not be read because of a mistake in this program.</source>
            <translation>Die Zeilen konnten wegen eines Fehlers in diesem Programm nicht gelesen werden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/run_controller.py" />
            <source>The program made a mistake</source>
            <translation>Das Programm hat einen Fehler gemacht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/run_controller.py" />
            <source>What was done is kept. Start again; if it happens again, send us the report.</source>
            <translation>Was getan wurde, bleibt erhalten. Starten Sie noch einmal; geschieht es wieder, senden Sie uns den Bericht.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/run_controller.py" />
            <source>The run ended because of a mistake in this program.</source>
            <translation>Der Lauf endete wegen eines Fehlers in diesem Programm.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Paused until {time}</source>
            <translation>Pause bis {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Next sync {time}</source>
            <translation>Nächste Synchronisierung {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Next sync when the network is back</source>
            <translation>Nächste Synchronisierung, sobald das Netz wieder da ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Syncs wait until this is mended</source>
            <translation>Synchronisierungen warten, bis das behoben ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Next sync now</source>
            <translation>Nächste Synchronisierung jetzt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Stopping…</source>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Catching up on a missed sync…</source>
            <translation>Eine verpasste Synchronisierung wird nachgeholt…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>{name}: {what}…</source>
            <translation>{name}: {what}…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A run outside this window works with this store</source>
            <translation>Ein Lauf außerhalb dieses Fensters arbeitet mit diesem Shop</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A key needs your attention</source>
            <translation>Ein Schlüssel braucht Ihre Aufmerksamkeit</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>No answer from the accounts</source>
            <translation>Keine Antwort von den Konten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Opening…</source>
            <translation>Wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Only checking: nothing is sent</source>
            <translation>Nur Prüfung: nichts wird gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A part of your order history is in Klaviyo</source>
            <translation>Ein Teil Ihrer Bestellhistorie ist in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Nothing has been sent yet</source>
            <translation>Noch wurde nichts gesendet</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>{n} need attention</source>
            <translation>
                <numerusform>1 zu klären</numerusform>
                <numerusform>{n} zu klären</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>A missed sync was caught up {time} · {attention}</source>
            <translation>Eine verpasste Synchronisierung wurde {time} nachgeholt · {attention}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Last sync {time} · {attention}</source>
            <translation>Zuletzt synchronisiert {time} · {attention}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Up to date · a missed sync was caught up {time}</source>
            <translation>Auf dem Stand · eine verpasste Synchronisierung wurde {time} nachgeholt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Up to date · last sync {time}</source>
            <translation>Auf dem Stand · zuletzt synchronisiert {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>times of {zone}</source>
            <translation>Zeiten von {zone}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/engine/status_texts.py" />
            <source>Demo</source>
            <translation>Demo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/banner.py" />
            <source>&amp;Undo</source>
            <translation>&amp;Rückgängig</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Why</source>
            <translation>Warum</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>What to do</source>
            <translation>Was zu tun ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Try a&amp;gain</source>
            <translation>Er&amp;neut versuchen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>&amp;Ignore</source>
            <translation>&amp;Ignorieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Open in BigCommerce</source>
            <translation>In BigCommerce öffnen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>See the order</source>
            <translation>Bestellung ansehen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>&amp;Bring back</source>
            <translation>Zurück&amp;holen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>{n} selected</source>
            <translation>{n} ausgewählt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Select a row</source>
            <translation>Zeile wählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>It is explained here.</source>
            <translation>Hier wird sie erklärt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/detail.py" />
            <source>Since {time} · {state}</source>
            <translation>Seit {time} · {state}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Kept out of Klaviyo: {n}, the number in the sidebar</source>
            <translation>Nicht in Klaviyo: {n}, die Zahl in der Seitenleiste</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>In Klaviyo, less a part: {n}</source>
            <translation>In Klaviyo, ohne einen Teil: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Try again: {what}</source>
            <translation>Erneut versuchen: {what}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Ignore</source>
            <translation>Ignorieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/groups.py" />
            <source>Ignore: {what}</source>
            <translation>Ignorieren: {what}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>No email address</source>
            <translation>Keine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Email not valid</source>
            <translation>E-Mail ungültig</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Test address</source>
            <translation>Testadresse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Phone left out</source>
            <translation>Telefon weggelassen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Cannot be read</source>
            <translation>Nicht lesbar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Event refused</source>
            <translation>Ereignis abgelehnt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Never appeared</source>
            <translation>Nie erschienen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Profile refused</source>
            <translation>Profil abgelehnt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Two profiles</source>
            <translation>Zwei Profile</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Email shared</source>
            <translation>E-Mail geteilt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Add an email address to the order or the customer in BigCommerce, then try again.</source>
            <translation>Ergänzen Sie in BigCommerce die E-Mail-Adresse der Bestellung oder des Kunden und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Correct the email address in BigCommerce, then try again.</source>
            <translation>Berichtigen Sie die E-Mail-Adresse in BigCommerce und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Klaviyo records nothing for test addresses: ignore them, or correct a real one.</source>
            <translation>Klaviyo zeichnet für Testadressen nichts auf: ignorieren Sie sie, oder berichtigen Sie eine echte.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>All else was sent. Correct the phone number in BigCommerce, or ignore it.</source>
            <translation>Alles andere wurde gesendet. Berichtigen Sie die Telefonnummer in BigCommerce, oder ignorieren Sie sie.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Open the record in BigCommerce and save it again, then try again.</source>
            <translation>Öffnen und speichern Sie den Eintrag in BigCommerce und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Correct in BigCommerce what Klaviyo names, then try again.</source>
            <translation>Berichtigen Sie in BigCommerce, was Klaviyo nennt, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Klaviyo took these events and never showed them: try again.</source>
            <translation>Klaviyo hat diese Ereignisse angenommen und nie gezeigt: versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>If both profiles are one person, merge them in Klaviyo.</source>
            <translation>Sind beide Profile dieselbe Person, führen Sie sie in Klaviyo zusammen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>All was sent by the email. If they are one person, keep one of the accounts.</source>
            <translation>Alles wurde über die E-Mail-Adresse gesendet. Ist es eine Person, behalten Sie eines der Konten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Look at each of them in the list.</source>
            <translation>Sehen Sie sich jeden Eintrag in der Liste an.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Customer {id}</source>
            <translation>Kunde {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>{metric}, order {order}</source>
            <translation>{metric}, Bestellung {order}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Order {order}</source>
            <translation>Bestellung {order}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Tried again at the next sync</source>
            <translation>Neuer Versuch bei der nächsten Synchronisierung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Ignored</source>
            <translation>Ignoriert</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/issue_texts.py" />
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/lists.py" />
            <source>State</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Needs attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>&amp;Export CSV…</source>
            <translation>&amp;CSV exportieren…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Search order, reason, advice…</source>
            <translation>Bestellung, Grund, Rat suchen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>All kinds</source>
            <translation>Alle Arten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Which</source>
            <translation>Welche</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>All</source>
            <translation>Alle</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>What needs attention</source>
            <translation>Was zu klären ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} listed</source>
            <translation>{n} aufgelistet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Nothing matches</source>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>No issue fits this filter.</source>
            <translation>Kein Punkt passt zu diesem Filter.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Show all that are open</source>
            <translation>Alle offenen zeigen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Nothing needs attention</source>
            <translation>Nichts zu klären</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Everything that was read went through. What does not will be listed here, with what to do.</source>
            <translation>Alles, was gelesen wurde, ist durchgegangen. Was nicht durchgeht, steht hier, mit dem, was zu tun ist.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} will be tried again at the next sync.</source>
            <translation>
                <numerusform>Es wird bei der nächsten Synchronisierung erneut versucht.</numerusform>
                <numerusform>{n} werden bei der nächsten Synchronisierung erneut versucht.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>&amp;Sync now</source>
            <translation>Jetzt &amp;synchronisieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>{n} ignored.</source>
            <translation>
                <numerusform>1 ignoriert.</numerusform>
                <numerusform>{n} ignoriert.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>A run is under way. Please do this when it has ended.</source>
            <translation>Ein Lauf ist im Gang. Bitte versuchen Sie es erneut, wenn er beendet ist.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>Export what needs attention</source>
            <translation>Exportieren, was zu klären ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/attention/view.py" />
            <source>CSV files (*.csv)</source>
            <translation>CSV-Dateien (*.csv)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Order history</source>
            <translation>Bestellhistorie</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Sync</source>
            <translation>Synchronisierung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Sending again</source>
            <translation>Erneutes Senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Completed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Failed</source>
            <translation>Fehlgeschlagen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Under way</source>
            <translation>Im Gang</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Orders read</source>
            <translation>Bestellungen gelesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Customers read</source>
            <translation>Kunden gelesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Profiles</source>
            <translation>Profile</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>Requests</source>
            <translation>Anfragen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>{bigcommerce} to BigCommerce, {klaviyo} to Klaviyo</source>
            <translation>{bigcommerce} an BigCommerce, {klaviyo} an Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>{n} sent</source>
            <translation>{n} gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/run_texts.py" />
            <source>{n} sent before</source>
            <translation>{n} zuvor gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Events sent</source>
            <translation>Gesendete Ereignisse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Nothing here</source>
            <translation>Nichts hier</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>No event that was sent fits this filter.</source>
            <translation>Kein gesendetes Ereignis passt zu diesem Filter.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Search order…</source>
            <translation>Bestellung suchen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Metric</source>
            <translation>Metrik</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>All metrics</source>
            <translation>Alle Metriken</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Time</source>
            <translation>Zeit</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Value</source>
            <translation>Wert</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Currency</source>
            <translation>Währung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Sent</source>
            <translation>Gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Run</source>
            <translation>Lauf</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/sent_list.py" />
            <source>Run {id} only · show &amp;all</source>
            <translation>Nur Lauf {id} · &amp;alle zeigen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Save &amp;diagnostics…</source>
            <translation>&amp;Diagnose speichern…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Runs, or everything sent</source>
            <translation>Läufe oder alles Gesendete</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>R&amp;uns</source>
            <translation>&amp;Läufe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>E&amp;verything sent</source>
            <translation>Alles &amp;Gesendete</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>No run yet</source>
            <translation>Noch kein Lauf</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Every run that sends something will be listed here, with what it did and its log.</source>
            <translation>Jeder Lauf, der etwas sendet, wird hier aufgeführt, mit Ergebnis und Protokoll.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Saved as {file}. Keys, emails and phone numbers are masked in it.</source>
            <translation>Als {file} gespeichert. Schlüssel, E-Mails und Telefonnummern sind darin unkenntlich gemacht.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Runs</source>
            <translation>Läufe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>See what it sent</source>
            <translation>Gesendetes ansehen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>See what needs attention</source>
            <translation>Ansehen, was zu klären ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What the run did, or its log</source>
            <translation>Ergebnis des Laufs oder sein Protokoll</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What it did</source>
            <translation>Ergebnis</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Log</source>
            <translation>Protokoll</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What the run did</source>
            <translation>Ergebnis des Laufs</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Log of the run</source>
            <translation>Protokoll des Laufs</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Started</source>
            <translation>Beginn</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Outcome</source>
            <translation>Ausgang</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Took</source>
            <translation>Dauer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Attention</source>
            <translation>Zu klären</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Select a run</source>
            <translation>Lauf wählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>What it did and its log are shown here.</source>
            <translation>Hier stehen sein Ergebnis und sein Protokoll.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>{run} · {outcome}</source>
            <translation>{run} · {outcome}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Run {id} · {started} to {ended}</source>
            <translation>Lauf {id} · {started} bis {ended}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Nothing of this run stands in the log, or not any more.</source>
            <translation>Im Protokoll steht nichts, oder nichts mehr, von diesem Lauf.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Save diagnostics</source>
            <translation>Diagnose speichern</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/history/view.py" />
            <source>Archives (*.zip)</source>
            <translation>Archive (*.zip)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>plan {name}</source>
            <translation>Tarif {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>nobody else sends orders</source>
            <translation>niemand sonst sendet Bestellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>A run outside this window works with this store.</source>
            <translation>Ein Lauf außerhalb dieses Fensters arbeitet mit diesem Shop.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Two at once would be in each other's way. The next sync here waits for its end.</source>
            <translation>Zwei zugleich wären einander im Weg. Die nächste Synchronisierung hier wartet auf sein Ende.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Look again</source>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>On {n} of the last {days} days both sides differ.</source>
            <translation>An {n} der letzten {days} Tage weichen beide Seiten ab.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>{n} orders explain it.</source>
            <translation>
                <numerusform>Eine Bestellung erklärt es.</numerusform>
                <numerusform>{n} Bestellungen erklären es.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>The time zones differ. {n} orders explain it.</source>
            <translation>
                <numerusform>Die Zeitzonen weichen ab. Eine Bestellung erklärt es.</numerusform>
                <numerusform>Die Zeitzonen weichen ab. {n} Bestellungen erklären es.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>S&amp;ee why</source>
            <translation>War&amp;um?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Your time zones differ.</source>
            <translation>Ihre Zeitzonen sind verschieden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Your currencies differ.</source>
            <translation>Ihre Währungen sind verschieden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>See &amp;which days differ</source>
            <translation>&amp;Welche Tage weichen ab?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>&amp;Replace the keys…</source>
            <translation>Sch&amp;lüssel ersetzen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>That is why this program only checks your numbers, and sends nothing.</source>
            <translation>Darum prüft dieses Programm nur Ihre Zahlen und sendet nichts.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Klaviyo gets your orders from elsewhere.</source>
            <translation>Klaviyo bekommt Ihre Bestellungen von anderswo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>You chose to send all the same: reports that add up both count those orders twice.</source>
            <translation>Sie haben sich entschieden, trotzdem zu senden: Berichte, die beides zusammenzählen, zählen diese Bestellungen doppelt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Others send orders to this account too.</source>
            <translation>Auch andere senden Bestellungen an dieses Konto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Orders would be counted twice.</source>
            <translation>Bestellungen würden doppelt gezählt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Only check my numbers</source>
            <translation>Nur meine Zahlen prüfen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Looking…</source>
            <translation>Wird abgefragt…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>No key</source>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Key not accepted</source>
            <translation>Schlüssel abgelehnt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Permission missing</source>
            <translation>Berechtigung fehlt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/banners.py" />
            <source>Connected</source>
            <translation>Verbunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/days_plot.py" />
            <source>Orders and events of the last 30 days</source>
            <translation>Bestellungen und Ereignisse der letzten 30 Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/days_plot.py" />
            <source>{orders} in BigCommerce, {events} sent to Klaviyo</source>
            <translation>{orders} in BigCommerce, {events} an Klaviyo gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/days_plot.py" />
            <source>{day}: {orders}, {events} sent to Klaviyo</source>
            <translation>{day}: {orders}, {events} an Klaviyo gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send my orders after all…</source>
            <translation>Meine Bestellungen doch senden…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;See what would be sent</source>
            <translation>An&amp;sehen, was gesendet würde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Compare now</source>
            <translation>Jetzt &amp;vergleichen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Compare every &amp;day, and tell me of a new difference</source>
            <translation>&amp;Täglich vergleichen und neue Abweichungen melden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Only checking your numbers</source>
            <translation>Nur Prüfung Ihrer Zahlen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Nothing is sent to Klaviyo from here. Both sides are read and compared.</source>
            <translation>Von hier wird nichts an Klaviyo gesendet. Beide Seiten werden gelesen und verglichen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Others send your orders to Klaviyo already</source>
            <translation>Andere senden Ihre Bestellungen schon an Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Sent from here too, every order would be counted twice. Both sides can be read and compared without sending anything.</source>
            <translation>Auch von hier gesendet, würde jede Bestellung doppelt gezählt. Beide Seiten lassen sich lesen und vergleichen, ohne dass etwas gesendet wird.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Your order history is in Klaviyo</source>
            <translation>Ihre Bestellhistorie ist in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>What was sent so far, since this store was connected:</source>
            <translation>Was bisher gesendet wurde, seit dieser Shop verbunden ist:</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>The next start goes on where the last one ended. Nothing is sent twice.</source>
            <translation>Der nächste Start macht da weiter, wo der letzte endete. Nichts wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Go on with my order history</source>
            <translation>&amp;Mit der Bestellhistorie weitermachen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>The rest of your history can be sent later; nothing is sent twice.</source>
            <translation>Der Rest Ihres Verlaufs kann später gesendet werden; nichts wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Backfill the rest…</source>
            <translation>Den Rest sen&amp;den …</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Your order history is not in Klaviyo yet</source>
            <translation>Ihre Bestellhistorie ist noch nicht in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Backfill my order history</source>
            <translation>Meine &amp;Bestellhistorie senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>They were not compared yet.</source>
            <translation>Sie wurden noch nicht verglichen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Compared {time}: both agree.</source>
            <translation>Verglichen {time}: beide stimmen überein.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>{n} days differ.</source>
            <translation>
                <numerusform>1 Tag weicht ab.</numerusform>
                <numerusform>{n} Tage weichen ab.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Compared {time}: {found}</source>
            <translation>Verglichen {time}: {found}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send my orders</source>
            <translation>Bestellungen senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send your orders from here too?</source>
            <translation>Ihre Bestellungen auch von hier senden?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>If Klaviyo's own BigCommerce integration or another app sends orders to this account, every order is counted twice from then on. Switch the other one off first.</source>
            <translation>Sendet Klaviyos eigene BigCommerce-Anbindung oder eine andere App Bestellungen an dieses Konto, zählt von da an jede Bestellung doppelt. Schalten Sie die andere zuerst ab.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Send from here, knowing this</source>
            <translation>Trotzdem von hier senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>Go on only checking</source>
            <translation>Weiter nur prüfen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>&amp;Cancel</source>
            <translation>&amp;Abbrechen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>One click sends every order, customer and refund of your store. Flows stay quiet, and you can stop at any time.</source>
            <translation>Ein Klick sendet alle Bestellungen, Kunden und Erstattungen Ihres Shops. Flows bleiben still, und Sie können jederzeit anhalten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/history_card.py" />
            <source>One click sends {events} events and {profiles} profiles. Flows stay quiet, and you can stop at any time.</source>
            <translation>Ein Klick sendet {events} Ereignisse und {profiles} Profile. Flows bleiben still, und Sie können jederzeit anhalten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>&amp;Stop</source>
            <translation>An&amp;halten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>To send</source>
            <translation>Zu senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Profiles to send</source>
            <translation>Profile zu senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>to come</source>
            <translation>folgt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Flows stay quiet: these events are marked as history. You can stop at any time; the next start goes on from here.</source>
            <translation>Flows bleiben still: Diese Ereignisse sind als Historie gekennzeichnet. Sie können jederzeit anhalten; der nächste Start macht hier weiter.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Everything is read and counted. Nothing is sent.</source>
            <translation>Alles wird gelesen und gezählt. Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>You can stop at any time; the next sync goes on from here.</source>
            <translation>Sie können jederzeit anhalten; die nächste Synchronisierung macht hier weiter.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{n} events</source>
            <translation>
                <numerusform>1 Ereignis</numerusform>
                <numerusform>{n} Ereignisse</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{n} of {total}</source>
            <translation>{n} von {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{words} · done</source>
            <translation>{words} · fertig</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>{words} · {rate} a second</source>
            <translation>{words} · {rate} pro Sekunde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Stopping: what is under way is brought to its end.</source>
            <translation>Wird angehalten: Was im Gang ist, wird zu Ende gebracht.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/run_card.py" />
            <source>Looking at both accounts…</source>
            <translation>Beide Konten werden abgefragt…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>S&amp;ync now</source>
            <translation>Jetzt s&amp;ynchronisieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>BigCommerce</source>
            <translation>BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Klaviyo</source>
            <translation>Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Orders read from BigCommerce</source>
            <translation>Aus BigCommerce gelesene Bestellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Placed Order in Klaviyo</source>
            <translation>Placed Order in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/overview/view.py" />
            <source>Last 30 days</source>
            <translation>Letzte 30 Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/counting.py" />
            <source>Counting</source>
            <translation>Zählung läuft</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/counting.py" />
            <source>Nothing is sent</source>
            <translation>Es wird nichts gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>It is shown here as Klaviyo will show it, with its order.</source>
            <translation>Hier steht sie so, wie Klaviyo sie zeigen wird, mit der Bestellung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Profile</source>
            <translation>Profil</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Reading order {order}…</source>
            <translation>Bestellung {order} wird gelesen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Ways to look at it</source>
            <translation>Ansichten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>In Klaviyo</source>
            <translation>In Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Receipt</source>
            <translation>Beleg</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Fields</source>
            <translation>Felder</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Raw</source>
            <translation>Rohdaten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>As Klaviyo shows it</source>
            <translation>In Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>The order</source>
            <translation>Die Bestellung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>BigCommerce's fields</source>
            <translation>Felder von BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>As it is sent</source>
            <translation>Wie es gesendet wird</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>The order has changed since the preview: it does not make this event any more.</source>
            <translation>Die Bestellung hat sich seit der Vorschau geändert: Dieses Ereignis entsteht nicht mehr aus ihr.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>Starts flows</source>
            <translation>Startet Flows</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>no (history)</source>
            <translation>nein (Historie)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/detail.py" />
            <source>id {id}</source>
            <translation>ID {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Search email, #order, product…</source>
            <translation>E-Mail, #Bestellung, Produkt suchen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Events, or profiles</source>
            <translation>Ereignisse oder Profile</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Events {n}</source>
            <translation>Ereignisse {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/filters.py" />
            <source>Profiles {n}</source>
            <translation>Profile {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Email</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/lists.py" />
            <source>Customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>New since your history was sent. Counted {time}.</source>
            <translation>Neu, seit Ihr Verlauf gesendet wurde. Gezählt {time}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Counted {time}. Some has been sent since.</source>
            <translation>Gezählt {time}. Seither wurde etwas gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Counted {time}. Nothing has been sent.</source>
            <translation>Gezählt {time}. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Send the rest…</source>
            <translation>Den Rest &amp;senden …</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Send all {n} events…</source>
            <translation>
                <numerusform>1 Ereignis &amp;senden …</numerusform>
                <numerusform>Alle {n} Ereignisse &amp;senden …</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>This connection only checks your numbers: nothing is sent.</source>
            <translation>Diese Verbindung prüft nur Ihre Zahlen: Nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Others send your orders to Klaviyo already: Overview asks what to do.</source>
            <translation>Andere senden Ihre Bestellungen bereits an Klaviyo: Die Übersicht fragt, was geschehen soll.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Nothing counted yet</source>
            <translation>Noch nichts gezählt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>See every event and profile that would be sent, before anything is.</source>
            <translation>Sehen Sie jedes Ereignis und jedes Profil, das gesendet würde, bevor etwas gesendet wird.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Count what would be sent</source>
            <translation>Zählen, was &amp;gesendet würde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>See what is new in your store since then, before it is sent.</source>
            <translation>Sehen Sie, was in Ihrem Shop seitdem neu ist, bevor es gesendet wird.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Count what is new</source>
            <translation>&amp;Neues zählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Nothing is new</source>
            <translation>Nichts Neues</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Counted {time}: all that is to be sent is in Klaviyo.</source>
            <translation>Gezählt {time}: Alles, was zu senden ist, ist in Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>&amp;Count again</source>
            <translation>&amp;Neu zählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Send what is new</source>
            <translation>Neues senden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Send {n} events to Klaviyo now?</source>
            <translation>
                <numerusform>Jetzt 1 Ereignis an Klaviyo senden?</numerusform>
                <numerusform>Jetzt {n} Ereignisse an Klaviyo senden?</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>What your store got since it was counted goes with them. A filter changes nothing.</source>
            <translation>Was seit dem Zählen hinzukam, wird mitgesendet. Ein Filter ändert daran nichts.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Send now</source>
            <translation>Jetzt senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/texts.py" />
            <source>Not now</source>
            <translation>Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>No row fits this filter.</source>
            <translation>Keine Zeile passt zu diesem Filter.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Counting what would be sent…</source>
            <translation>Es wird gezählt, was gesendet würde…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Nothing is sent meanwhile.</source>
            <translation>Dabei wird nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/preview/view.py" />
            <source>Export the preview</source>
            <translation>Vorschau exportieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>BigCommerce, net of refunds</source>
            <translation>BigCommerce, abzüglich Erstattungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Step</source>
            <translation>Schritt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Amount</source>
            <translation>Betrag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>From BigCommerce to Klaviyo</source>
            <translation>Von BigCommerce zu Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Sum</source>
            <translation>Summe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Orders</source>
            <translation>Bestellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>Exactly {sum}</source>
            <translation>Genau {sum}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_model.py" />
            <source>After this step: {sum}</source>
            <translation>Nach diesem Schritt: {sum}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_view.py" />
            <source>Why BigCommerce's sales and Klaviyo's revenue are not the same number</source>
            <translation>Warum die Umsätze von BigCommerce und Klaviyo nicht dieselbe Zahl sind</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_view.py" />
            <source>From BigCommerce's revenue to Klaviyo's</source>
            <translation>Vom Umsatz in BigCommerce zu dem in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/bridge_view.py" />
            <source>Click a step to see its orders.</source>
            <translation>Ein Klick auf einen Schritt zeigt seine Bestellungen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/canvas.py" />
            <source>Difference: Klaviyo less BigCommerce</source>
            <translation>Unterschied: Klaviyo minus BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Days ▾</source>
            <translation>&amp;Tage ▾</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Other days…</source>
            <translation>&amp;Andere Tage…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Days to compare: {span}</source>
            <translation>Zu vergleichende Tage: {span}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Other days</source>
            <translation>Andere Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Compare these days, in the store's time zone</source>
            <translation>Diese Tage vergleichen, in der Zeitzone des Shops</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;First day</source>
            <translation>&amp;Erster Tag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Last day</source>
            <translation>&amp;Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Compare</source>
            <translation>Ver&amp;gleichen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>What to compare with</source>
            <translation>Womit verglichen wird</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>Compare the store's orders with</source>
            <translation>Die Bestellungen des Shops vergleichen mit</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;The one that holds your orders</source>
            <translation>&amp;Die mit Ihren Bestellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>What this app sends, once it has sent something; until then what Klaviyo's own integration wrote.</source>
            <translation>Was diese App sendet, sobald sie etwas gesendet hat; bis dahin, was Klaviyos eigene Anbindung geschrieben hat.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>T&amp;hese metrics together</source>
            <translation>diesen Metriken zu&amp;sammen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>This account has no metric of orders yet.</source>
            <translation>Dieses Konto hat noch keine Metrik mit Bestellungen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/choices.py" />
            <source>&amp;Not now</source>
            <translation>&amp;Nicht jetzt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Day</source>
            <translation>Tag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>BigC.</source>
            <translation>BigC.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Orders in BigCommerce: {n}</source>
            <translation>Bestellungen in BigCommerce: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>± Value</source>
            <translation>± Wert</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Week</source>
            <translation>Woche</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>{cause} +{n}</source>
            <translation>{cause} +{n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>The counts agree, the value does not: {value}</source>
            <translation>Die Anzahlen stimmen überein, der Wert nicht: {value}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_model.py" />
            <source>Both sides agree</source>
            <translation>Beide Seiten stimmen überein</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Days</source>
            <translation>Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Onl&amp;y what differs</source>
            <translation>Nur &amp;was abweicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Only what differs</source>
            <translation>Nur was abweicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Weeks</source>
            <translation>Wochen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Orders a day, and revenue</source>
            <translation>Bestellungen pro Tag, und Umsatz</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>What to look at</source>
            <translation>Was gezeigt wird</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Orders &amp;a day</source>
            <translation>&amp;Bestellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/days_view.py" />
            <source>Re&amp;venue</source>
            <translation>&amp;Umsatz</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/grain.py" />
            <source>Days or weeks</source>
            <translation>Tage oder Wochen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/grain.py" />
            <source>By day</source>
            <translation>Nach Tagen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/grain.py" />
            <source>By week</source>
            <translation>Nach Wochen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>{first} – {last}</source>
            <translation>{first}. – {last}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>{cause} ({day})</source>
            <translation>{cause} ({day})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Cancelled or unpaid, counted by Klaviyo</source>
            <translation>Storniert oder unbezahlt, zählt in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Refunds, which Klaviyo counts apart</source>
            <translation>Erstattungen, die Klaviyo getrennt zählt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Statuses that do not count as placed</source>
            <translation>Status, die nicht als Bestellung zählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Tax</source>
            <translation>Steuer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Handling</source>
            <translation>Bearbeitung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Gift wrapping</source>
            <translation>Geschenkverpackung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Fees and other amounts</source>
            <translation>Gebühren und anderes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Cannot be sent</source>
            <translation>Nicht sendbar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>On a day outside the range</source>
            <translation>An einem Tag außerhalb des Zeitraums</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/labels.py" />
            <source>Rounding</source>
            <translation>Rundung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/legend.py" />
            <source>The counts agree, the value does not</source>
            <translation>Die Anzahlen stimmen überein, der Wert nicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>About this order</source>
            <translation>Zu dieser Bestellung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>Select an order</source>
            <translation>Eine Bestellung auswählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>How we know</source>
            <translation>Nachweis</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>Compare &amp;both sides…</source>
            <translation>Be&amp;ide Seiten vergleichen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>In this step</source>
            <translation>In diesem Schritt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>Differs besides</source>
            <translation>Sonstige Abweichung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/order_pane.py" />
            <source>S&amp;ee the order…</source>
            <translation>B&amp;estellung ansehen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>Placed</source>
            <translation>Bestellt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>Cause</source>
            <translation>Ursache</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_model.py" />
            <source>(event only)</source>
            <translation>(nur Ereignis)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Orders that differ</source>
            <translation>Abweichende Bestellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Show a&amp;ll</source>
            <translation>A&amp;lle zeigen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Orders of the step</source>
            <translation>Bestellungen des Schritts</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>&amp;Send the missing ones ({n})…</source>
            <translation>
                <numerusform>Die fehlenden &amp;senden ({n})…</numerusform>
                <numerusform>Die fehlenden &amp;senden ({n})…</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>All causes ({n})</source>
            <translation>Alle Ursachen ({n})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>{n} orders</source>
            <translation>
                <numerusform>1 Bestellung</numerusform>
                <numerusform>{n} Bestellungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>{n} orders differ</source>
            <translation>
                <numerusform>1 Bestellung weicht ab</numerusform>
                <numerusform>{n} Bestellungen weichen ab</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Not explained yet</source>
            <translation>Noch nicht erklärt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Orders that differ will be listed here, each with its cause.</source>
            <translation>Bestellungen, die abweichen, stehen hier, jede mit ihrer Ursache.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Nothing differs here</source>
            <translation>Hier weicht nichts ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Each order of these days has its event.</source>
            <translation>Jede Bestellung dieser Tage hat ihr Ereignis.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/orders_view.py" />
            <source>Nothing to explain</source>
            <translation>Nichts zu erklären</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Order {number}</source>
            <translation>Bestellung {number}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Order in BigCommerce</source>
            <translation>Bestellung in BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Event in Klaviyo</source>
            <translation>Ereignis in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Reading both sides as they are now…</source>
            <translation>Beide Seiten werden gelesen, wie sie jetzt sind…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Open in Klaviyo</source>
            <translation>In Klaviyo öffnen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Both sides as they are now; times by each side's own clock.</source>
            <translation>Beide Seiten, wie sie jetzt sind; Zeiten nach der Uhr jeder Seite.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>As compared; both sides cannot be read now. {why}</source>
            <translation>Wie verglichen; beide Seiten sind jetzt nicht lesbar. {why}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>No order of this store belongs to the event.</source>
            <translation>Keine Bestellung dieses Shops gehört zu dem Ereignis.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Counted with</source>
            <translation>Gezählt mit</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Klaviyo shows no event of this order.</source>
            <translation>Klaviyo zeigt kein Ereignis dieser Bestellung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Matched by</source>
            <translation>Zugeordnet über</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/pair_view.py" />
            <source>Klaviyo's ID</source>
            <translation>ID in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>Orders a day in BigCommerce and events a day in Klaviyo</source>
            <translation>Bestellungen pro Tag in BigCommerce und Ereignisse pro Tag in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>{day}
BigCommerce {orders}
Klaviyo {events}
Difference {difference}</source>
            <translation>{day}
BigCommerce {orders}
Klaviyo {events}
Unterschied {difference}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>Value {difference}</source>
            <translation>Wert {difference}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>No days yet</source>
            <translation>Noch keine Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/plot.py" />
            <source>{span}: BigCommerce {orders}, Klaviyo {events}</source>
            <translation>{span}: BigCommerce {orders}, Klaviyo {events}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>E&amp;xport ▾</source>
            <translation>E&amp;xport ▾</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Export &amp;CSV…</source>
            <translation>&amp;CSV exportieren…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Save &amp;picture…</source>
            <translation>&amp;Bild speichern…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Picture saved.</source>
            <translation>Bild gespeichert.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>{names} written.</source>
            <translation>{names} geschrieben.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Folder for the lists of days, orders and the bridge</source>
            <translation>Ordner für die Listen der Tage, der Bestellungen und der Umsatzbrücke</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Save the picture</source>
            <translation>Bild speichern</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/saving.py" />
            <source>Pictures (*.png)</source>
            <translation>Bilder (*.png)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Send the missing ones</source>
            <translation>Die fehlenden senden</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Send {n} orders to Klaviyo</source>
            <translation>
                <numerusform>1 Bestellung an Klaviyo senden</numerusform>
                <numerusform>{n} Bestellungen an Klaviyo senden</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Each order is read again from BigCommerce, and its events are sent to Klaviyo one by one.</source>
            <translation>Jede Bestellung wird noch einmal aus BigCommerce gelesen, und ihre Ereignisse werden eines nach dem anderen an Klaviyo gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>An order that is there after all stays as it is: nothing is counted twice.</source>
            <translation>Eine Bestellung, die doch schon da ist, bleibt, wie sie ist: Nichts wird doppelt gezählt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>The events are marked as history, so flows that start from them stay quiet. People who are new to Klaviyo become profiles.</source>
            <translation>Die Ereignisse sind als Historie gekennzeichnet, sodass Flows, die mit ihnen beginnen, still bleiben. Wer in Klaviyo neu ist, wird zum Profil.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>Then these days are compared again.</source>
            <translation>Danach werden diese Tage noch einmal verglichen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>&amp;Send them</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/send_dialog.py" />
            <source>&amp;Send it</source>
            <translation>&amp;Senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Cl&amp;ose</source>
            <translation>Schli&amp;eßen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Open the fol&amp;der</source>
            <translation>&amp;Ordner öffnen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Ali&amp;gn days</source>
            <translation>&amp;Tage angleichen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Align days</source>
            <translation>Tage angleichen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/strips.py" />
            <source>Shows Klaviyo's events on the days of the store's time zone</source>
            <translation>Zeigt die Ereignisse von Klaviyo an den Tagen der Zeitzone des Shops</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>&amp;Yesterday</source>
            <translation>&amp;Gestern</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Last &amp;7 days</source>
            <translation>Letzte &amp;7 Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Last &amp;30 days</source>
            <translation>Letzte &amp;30 Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Last &amp;90 days</source>
            <translation>Letzte &amp;90 Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>&amp;This year</source>
            <translation>&amp;Dieses Jahr</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>&amp;Everything</source>
            <translation>A&amp;lles</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{name} (sent by this app)</source>
            <translation>{name} (von dieser App gesendet)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{name} ({writer})</source>
            <translation>{name} ({writer})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>One event for each order that this app sent, dated when the order was placed.</source>
            <translation>Ein Ereignis für jede Bestellung, die diese App gesendet hat, datiert auf den Zeitpunkt der Bestellung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Written by Klaviyo's own BigCommerce integration, as it saw each order.</source>
            <translation>Von Klaviyos eigener BigCommerce-Anbindung geschrieben, so wie sie jede Bestellung sah.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Written through Klaviyo's API by another tool or a script.</source>
            <translation>Über die API von Klaviyo von einem anderen Tool oder Skript geschrieben.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Written by {writer}. Compare it only if it holds one event for each order.</source>
            <translation>Quelle: {writer}. Vergleichen Sie sie nur, wenn sie für jede Bestellung ein Ereignis enthält.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>an unknown tool</source>
            <translation>unbekanntes Tool</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo counts its days in another time zone than BigCommerce.</source>
            <translation>Klaviyo zählt seine Tage in einer anderen Zeitzone als BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. Aligned, {aligned} of {days} days match; as Klaviyo counts them, {now} of {days}. Klaviyo › Settings › Organization: choose {store}.</source>
            <translation>{store} in BigCommerce, {account} in Klaviyo. Angeglichen stimmen {aligned} von {days} Tagen überein; wie Klaviyo sie zählt, {now} von {days}. Klaviyo › Settings › Organization: {store} wählen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. Now {now} of {days} days match; with the same time zone {aligned} of {days} would. Klaviyo › Settings › Organization: choose {store}.</source>
            <translation>{store} in BigCommerce, {account} in Klaviyo. Jetzt stimmen {now} von {days} Tagen überein; mit derselben Zeitzone wären es {aligned} von {days}. Klaviyo › Settings › Organization: {store} wählen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{store} in BigCommerce, {account} in Klaviyo. These days cannot tell by how much. Now {now} of {days} days match; with the same time zone {aligned} of {days} would. Klaviyo › Settings › Organization: choose {store}.</source>
            <translation>{store} in BigCommerce, {account} in Klaviyo. Um wie viel, zeigen diese Tage nicht. Jetzt stimmen {now} von {days} Tagen überein; mit derselben Zeitzone wären es {aligned} von {days}. Klaviyo › Settings › Organization: {store} wählen.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Both sides agree on all {n} days.</source>
            <translation>
                <numerusform>Beide Seiten stimmen überein.</numerusform>
                <numerusform>Beide Seiten stimmen an allen {n} Tagen überein.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{span}: {sum}. Every order has its event, on the same day, with the same value.</source>
            <translation>{span}: {sum}. Jede Bestellung hat ihr Ereignis, am selben Tag, mit demselben Wert.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{what}; 1 order explains why.</source>
            <translation>{what}; 1 Bestellung erklärt, warum.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{what}; {n} orders explain why.</source>
            <translation>{what}; {n} Bestellungen erklären, warum.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Every day adds up, and yet {n} orders differ.</source>
            <translation>
                <numerusform>Alle Tage stimmen überein, und doch weicht 1 Bestellung ab.</numerusform>
                <numerusform>Alle Tage stimmen überein, und doch weichen {n} Bestellungen ab.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{span}: {sum}.</source>
            <translation>{span}: {sum}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>These numbers are written by someone else: orders sent from here would not mend them.</source>
            <translation>Diese Zahlen schreibt jemand anderes: Von hier gesendete Bestellungen würden daran nichts ändern.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{n} orders were sent to Klaviyo.</source>
            <translation>
                <numerusform>1 Bestellung wurde an Klaviyo gesendet.</numerusform>
                <numerusform>{n} Bestellungen wurden an Klaviyo gesendet.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>“Needs attention” says what could not be sent, and why.</source>
            <translation>Unter „Zu klären“ steht, was nicht gesendet werden konnte und warum.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading the store's orders: {n} of {total}</source>
            <translation>Bestellungen des Shops werden gelesen: {n} von {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading the store's orders: {n}</source>
            <translation>Bestellungen des Shops werden gelesen: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading Klaviyo's daily figures…</source>
            <translation>Tageszahlen von Klaviyo werden gelesen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading Klaviyo's events: {n} of about {total}</source>
            <translation>Ereignisse von Klaviyo werden gelesen: {n} von etwa {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Reading Klaviyo's events: {n}</source>
            <translation>Ereignisse von Klaviyo werden gelesen: {n}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Explaining the differences…</source>
            <translation>Die Unterschiede werden erklärt…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>The day differs</source>
            <translation>Der Tag weicht ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>1 of {days} days differs</source>
            <translation>1 von {days} Tagen weicht ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{n} of {days} days differ</source>
            <translation>{n} von {days} Tagen weichen ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start 1 hour earlier than BigCommerce's.</source>
            <translation>Klaviyos Tage beginnen 1 Stunde früher als die von BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start 1 hour later than BigCommerce's.</source>
            <translation>Klaviyos Tage beginnen 1 Stunde später als die von BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start {n} hours earlier than BigCommerce's.</source>
            <translation>Klaviyos Tage beginnen {n} Stunden früher als die von BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>Klaviyo's days start {n} hours later than BigCommerce's.</source>
            <translation>Klaviyos Tage beginnen {n} Stunden später als die von BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{orders} in BigCommerce, {events} in Klaviyo</source>
            <translation>{orders} in BigCommerce, {events} in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/texts.py" />
            <source>{orders}, {value} in BigCommerce; {events}, {other} in Klaviyo</source>
            <translation>{orders}, {value} in BigCommerce; {events}, {other} in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Reconciliation</source>
            <translation>Abgleich</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Do both sides agree?</source>
            <translation>Stimmen beide Seiten überein?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Compares every order of your store with the events in Klaviyo, day by day, and explains each difference. Only reads; nothing is changed.</source>
            <translation>Vergleicht jede Bestellung Ihres Shops mit den Ereignissen in Klaviyo, Tag für Tag, und erklärt jeden Unterschied. Es wird nur gelesen; nichts wird geändert.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>&amp;Compare the last 30 days</source>
            <translation>Die letzten 30 Tage ver&amp;gleichen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Compared {time}</source>
            <translation>Verglichen {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Compare with: {name}</source>
            <translation>Vergleichen mit: {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Placed Order…</source>
            <translation>Placed Order…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>{name} and {n} more…</source>
            <translation>{name} und {n} weitere…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Stopped.</source>
            <translation>Angehalten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>What was compared before is shown again.</source>
            <translation>Was vorher verglichen wurde, wird wieder gezeigt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Not now.</source>
            <translation>Nicht jetzt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>Another run is under way. Try again when it is over.</source>
            <translation>Ein anderer Lauf ist im Gang. Versuchen Sie es erneut, wenn er vorbei ist.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/reconciliation/view.py" />
            <source>What was sent stays. Compare again to see it.</source>
            <translation>Was gesendet wurde, bleibt. Vergleichen Sie noch einmal, um es zu sehen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Synchroni&amp;ze regularly</source>
            <translation>Regelm&amp;äßige Synchronisierung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>How often</source>
            <translation>Wie oft</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>&amp;Compare the last seven days after each sync</source>
            <translation>Nach jeder Synchronisierung die letzten sieben &amp;Tage vergleichen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Compare the last seven days after each sync</source>
            <translation>Nach jeder Synchronisierung die letzten sieben Tage vergleichen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Last: {time}.</source>
            <translation>Zuletzt: {time}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>Off: new orders reach Klaviyo only when you sync by hand.</source>
            <translation>Aus: Neue Bestellungen kommen nur nach Klaviyo, wenn Sie selbst synchronisieren.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/schedule_card.py" />
            <source>New and changed orders are sent while this program runs.</source>
            <translation>Neue und geänderte Bestellungen werden gesendet, solange dieses Programm läuft.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>About BCKlaviyo</source>
            <translation>Über BCKlaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Free software under the MIT licence. Not affiliated with BigCommerce or Klaviyo. It stands on these libraries, each under its own licence.</source>
            <translation>Freie Software unter der MIT-Lizenz. Nicht verbunden mit BigCommerce oder Klaviyo. Sie beruht auf diesen Bibliotheken, jede unter ihrer eigenen Lizenz.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Version {number}</source>
            <translation>Version {number}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Writes your store's orders into Klaviyo, once, and proves that both agree.</source>
            <translation>Schreibt die Bestellungen Ihres Shops nach Klaviyo, genau einmal, und weist nach, dass beide Seiten übereinstimmen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Libraries</source>
            <translation>Bibliotheken</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Library</source>
            <translation>Bibliothek</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Version</source>
            <translation>Version</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>Licence</source>
            <translation>Lizenz</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/about.py" />
            <source>C&amp;lose</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Look</source>
            <translation>Aussehen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Like the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Colour&amp;s</source>
            <translation>Far&amp;ben</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Te&amp;xt size</source>
            <translation>Te&amp;xtgröße</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Lang&amp;uage</source>
            <translation>&amp;Sprache</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This computer</source>
            <translation>Dieser Computer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Start at login</source>
            <translation>Beim Anmelden starten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Keep running in the tray</source>
            <translation>Im Infobereich weiterlaufen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>The demo ends with its window.</source>
            <translation>Die Demo endet mit ihrem Fenster.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Closing the window then leaves the program in the tray, and syncs go on.</source>
            <translation>Wird das Fenster geschlossen, bleibt das Programm im Infobereich, und es wird weiter synchronisiert.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This desktop has no tray: closing the window quits the program.</source>
            <translation>Dieser Desktop hat keinen Infobereich: Mit dem Fenster endet das Programm.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Start at &amp;login</source>
            <translation>Beim An&amp;melden starten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>So that the regular sync runs whenever you work.</source>
            <translation>Damit die regelmäßige Synchronisierung läuft, wann immer Sie arbeiten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Keep running in the tra&amp;y</source>
            <translation>Im &amp;Infobereich weiterlaufen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Say when there is a newer version</source>
            <translation>Melden, wenn es eine neuere Version gibt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Asks the page of releases once a day, and tells it nothing about you or your store.</source>
            <translation>Fragt einmal am Tag die Seite der Veröffentlichungen und verrät ihr nichts über Sie oder Ihren Shop.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This copy was not made by a release, and does not know where to ask.</source>
            <translation>Diese Kopie stammt aus keiner Veröffentlichung und weiß nicht, wo sie fragen soll.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>This store</source>
            <translation>Dieser Shop</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Store</source>
            <translation>Shop</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Data</source>
            <translation>Daten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Replace the &amp;keys…</source>
            <translation>Sch&amp;lüssel ersetzen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>For&amp;get this store…</source>
            <translation>Shop ver&amp;gessen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Stop the run first.</source>
            <translation>Halten Sie zuerst den Lauf an.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Forget this store</source>
            <translation>Diesen Shop vergessen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Forget {store} entirely?</source>
            <translation>{store} vollständig vergessen?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Its keys, the memory of what was sent, and its logs are deleted from this computer. Nothing changes in BigCommerce or Klaviyo. Connected again later, its history would have to be looked at anew.</source>
            <translation>Seine Schlüssel, die Aufzeichnung, was gesendet wurde, und seine Protokolle werden von diesem Computer gelöscht. In BigCommerce und Klaviyo ändert sich nichts. Wird er später wieder verbunden, muss seine Historie neu abgefragt werden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Forget it</source>
            <translation>Vergessen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/cards.py" />
            <source>Keep it</source>
            <translation>Behalten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Never send</source>
            <translation>Nie senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Email addresses</source>
            <translation>E-Mail-Adressen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Paste or type addresses: with commas, semicolons, or one a line</source>
            <translation>Adressen einfügen oder tippen: mit Kommas, Strichpunkten oder je eine Zeile</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>&amp;Add</source>
            <translation>&amp;Hinzufügen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Are they on the list?</source>
            <translation>Stehen sie auf der Liste?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Tak&amp;e off the list</source>
            <translation>Von &amp;der Liste nehmen</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} addresses added.</source>
            <translation>
                <numerusform>1 Adresse hinzugefügt.</numerusform>
                <numerusform>{n} Adressen hinzugefügt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} were on the list already.</source>
            <translation>
                <numerusform>1 stand schon auf der Liste.</numerusform>
                <numerusform>{n} standen schon auf der Liste.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>On the list: {names}.</source>
            <translation>Auf der Liste: {names}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Not on the list: {names}.</source>
            <translation>Nicht auf der Liste: {names}.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} addresses taken off the list.</source>
            <translation>
                <numerusform>1 Adresse von der Liste genommen.</numerusform>
                <numerusform>{n} Adressen von der Liste genommen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{n} are no email addresses:</source>
            <translation>
                <numerusform>1 ist keine E-Mail-Adresse:</numerusform>
                <numerusform>{n} sind keine E-Mail-Adressen:</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>Nothing about these people is sent. {n} on the list; only fingerprints of the addresses are kept, so it cannot be shown: paste addresses to see whether they are on it.</source>
            <translation>Über diese Personen wird nichts gesendet. {n} auf der Liste; nur Fingerabdrücke der Adressen werden behalten, daher lässt sie sich nicht anzeigen: Fügen Sie Adressen ein, um zu sehen, ob sie darauf stehen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/never_send_card.py" />
            <source>{names} and {n} more</source>
            <translation>{names} und {n} weitere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>What is sent</source>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>For all your stores. Changes hold from the next run on.</source>
            <translation>Für alle Ihre Shops. Änderungen gelten ab dem nächsten Lauf.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Statuses that count as a placed order</source>
            <translation>Status, die als Bestellung zählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>As the store shows them</source>
            <translation>Wie der Shop sie zeigt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>With tax</source>
            <translation>Mit Steuer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Without tax</source>
            <translation>Ohne Steuer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Pr&amp;ices</source>
            <translation>&amp;Preise</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>All customers</source>
            <translation>Alle Kunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Only those who ordered</source>
            <translation>Nur wer bestellt hat</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Pro&amp;files for</source>
            <translation>Pro&amp;file für</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>{n} hours</source>
            <translation>{n} Stunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Flows may start for ne&amp;w orders of the last</source>
            <translation>Flows dürfen starten bei &amp;neuen Bestellungen der letzten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Older ones are sent as history: flows stay quiet.</source>
            <translation>Ältere werden als Historie gesendet: Flows bleiben still.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>{n} days</source>
            <translation>{n} Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Flows ne&amp;ver start for orders older than</source>
            <translation>Flo&amp;ws starten nie für Bestellungen, die älter sind als</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Completing many old orders at once then starts no flow, even if the change is new.</source>
            <translation>Viele alte Bestellungen auf einmal abzuschließen startet dann keinen Flow, auch wenn die Änderung neu ist.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>Share of the API &amp;quotas</source>
            <translation>Anteil an den API-&amp;Kontingenten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>The rest is left to your other apps, which use the same quotas.</source>
            <translation>Der Rest bleibt Ihren anderen Apps, die dieselben Kontingente nutzen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/sending_card.py" />
            <source>An order whose checkout was never finished is no order: it makes a Started Checkout.</source>
            <translation>Eine Bestellung, deren Checkout nie beendet wurde, ist keine: Sie ergibt ein Started Checkout.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/view.py" />
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/settings/view.py" />
            <source>A&amp;bout BCKlaviyo</source>
            <translation>Über B&amp;CKlaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Checking both accounts</source>
            <translation>Beide Konten werden geprüft</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Check &amp;again</source>
            <translation>Erneut &amp;prüfen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>A few seconds.</source>
            <translation>Ein paar Sekunden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Both accounts were checked</source>
            <translation>Beide Konten wurden geprüft</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Mend what is marked, then check again. Going back loses nothing.</source>
            <translation>Beheben Sie, was markiert ist, und prüfen Sie noch einmal. Beim Zurückgehen geht nichts verloren.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>All that is needed is there.</source>
            <translation>Alles Nötige ist da.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Something else sends your orders to Klaviyo already: your numbers will only be checked.</source>
            <translation>Etwas anderes sendet Ihre Bestellungen schon an Klaviyo: Ihre Zahlen werden nur geprüft.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>&amp;Send my orders all the same</source>
            <translation>Meine Bestellungen trotzdem &amp;senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Something else sends your orders to Klaviyo already.</source>
            <translation>Etwas anderes sendet Ihre Bestellungen schon an Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Only &amp;check my numbers</source>
            <translation>&amp;Nur meine Zahlen prüfen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Not finished.</source>
            <translation>Nicht fertig.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Fix</source>
            <translation>Beheben</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Fix: {what}</source>
            <translation>Beheben: {what}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>BigCommerce accepts the access token</source>
            <translation>BigCommerce nimmt das Access-Token an</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>The token may read all that is needed</source>
            <translation>Das Token darf alles lesen, was nötig ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Klaviyo accepts the private key</source>
            <translation>Klaviyo nimmt den privaten Schlüssel an</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>The key has all permissions that are needed</source>
            <translation>Der Schlüssel hat alle nötigen Berechtigungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Both count days in the same time zone</source>
            <translation>Beide zählen Tage in derselben Zeitzone</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Both use the same currency</source>
            <translation>Beide verwenden dieselbe Währung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Nobody else sends orders to this Klaviyo account</source>
            <translation>Niemand sonst sendet Bestellungen an dieses Klaviyo-Konto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Klaviyo does not accept the private key</source>
            <translation>Klaviyo nimmt den privaten Schlüssel nicht an</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Your time zones differ</source>
            <translation>Ihre Zeitzonen weichen ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Your currencies differ</source>
            <translation>Ihre Währungen weichen ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Somebody else sends orders to this Klaviyo account</source>
            <translation>Jemand anderes sendet Bestellungen an dieses Klaviyo-Konto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>That is fine: nothing is sent from here.</source>
            <translation>Das ist in Ordnung: Von hier wird nichts gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>The store hash or the access token is wrong: paste both once more, from the same API account.</source>
            <translation>Der Store-Hash oder das Access-Token ist falsch: Fügen Sie beide noch einmal ein, aus demselben API-Konto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>BigCommerce does not open this store with this token</source>
            <translation>BigCommerce öffnet diesen Shop mit diesem Token nicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/check_step.py" />
            <source>Go back and paste it once more: all of it, and from the right account. If it is gone, make a new one.</source>
            <translation>Gehen Sie zurück und fügen Sie ihn noch einmal ein: ganz, und aus dem richtigen Konto. Ist er verloren, erstellen Sie einen neuen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Show: {name}</source>
            <translation>Zeigen: {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Paste the API path or the downloaded text here</source>
            <translation>Fügen Sie hier den API-Pfad oder den heruntergeladenen Text ein</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/fields.py" />
            <source>Paste the API path or the downloaded text here, or drop the file</source>
            <translation>Fügen Sie hier den API-Pfad oder den heruntergeladenen Text ein, oder ziehen Sie die Datei hierher</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/key_trial.py" />
            <source>Trying the key…</source>
            <translation>Der Schlüssel wird geprüft …</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>Where your keys are</source>
            <translation>Wo Ihre Schlüssel sind</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>Your keys are kept until you quit</source>
            <translation>Ihre Schlüssel werden bis zum Beenden aufbewahrt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>{fault} Keys are stored there and nowhere else, so they are only in this program's memory now: everything works, but at the next start you will be asked for them again.</source>
            <translation>{fault} Schlüssel werden dort und nirgends sonst abgelegt, also sind sie jetzt nur im Arbeitsspeicher dieses Programms: Alles funktioniert, aber beim nächsten Start werden Sie wieder danach gefragt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet). Then open Settings and press “Replace the keys”.</source>
            <translation>Entsperren oder installieren Sie den Schlüsselbund des Systems (unter Linux: gnome-keyring oder KWallet). Öffnen Sie dann die Einstellungen und drücken Sie „Schlüssel ersetzen“.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keyring_notice.py" />
            <source>&amp;Understood</source>
            <translation>&amp;Verstanden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Replace the keys</source>
            <translation>Die Schlüssel ersetzen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Leave a field empty to keep that key. The new ones are tried before the old ones go.</source>
            <translation>Lassen Sie ein Feld leer, um den bisherigen Schlüssel zu behalten. Die neuen werden geprüft, bevor die alten entfernt werden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>BigCommerce access token</source>
            <translation>BigCommerce-Access-Token</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Klaviyo private API key</source>
            <translation>Privater API-Schlüssel von Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>&amp;BigCommerce access token</source>
            <translation>&amp;BigCommerce-Access-Token</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>&amp;Klaviyo private API key</source>
            <translation>Privater API-Schlüssel von &amp;Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>&amp;Try and keep</source>
            <translation>&amp;Prüfen und behalten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>Trying the keys…</source>
            <translation>Schlüssel werden geprüft…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/keys_dialog.py" />
            <source>These keys do not work yet.</source>
            <translation>Diese Schlüssel funktionieren noch nicht.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>In the BigCommerce control panel</source>
            <translation>Im Control Panel von BigCommerce</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>1.  Open Settings › Store-level API accounts, and press Create API account.</source>
            <translation>1.  Öffnen Sie Settings › Store-level API accounts, und drücken Sie Create API account.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>2.  Choose the token type “V2/V3 API token”, and give it a name, for example “Klaviyo”.</source>
            <translation>2.  Wählen Sie den Token-Typ „V2/V3 API token“ und geben Sie ihm einen Namen, zum Beispiel „Klaviyo“.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>3.  Under OAuth scopes choose “read-only” for each of these, and leave the others on “none”:</source>
            <translation>3.  Wählen Sie unter OAuth scopes für jeden dieser Punkte „read-only“ und lassen Sie die anderen auf „none“:</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>        Customers   ·   Information &amp; settings   ·   Orders   ·   Products</source>
            <translation>        Customers   ·   Information &amp; settings   ·   Orders   ·   Products</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>4.  Press Save. A text file is downloaded: drop it below, or paste what it holds.</source>
            <translation>4.  Drücken Sie Save. Eine Textdatei wird heruntergeladen: Ziehen Sie sie nach unten, oder fügen Sie ihren Inhalt ein.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Open the control &amp;panel in the browser</source>
            <translation>Control Panel im &amp;Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>for example abc123xyz</source>
            <translation>zum Beispiel abc123xyz</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Access token</source>
            <translation>Access-Token</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Store &amp;hash</source>
            <translation>Store-&amp;Hash</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Access &amp;token</source>
            <translation>Access-&amp;Token</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>BigCommerce does not open the store “{hash}” with this token. Both must come from the same API account, and it needs the scopes above.</source>
            <translation>BigCommerce öffnet den Shop „{hash}“ mit diesem Token nicht. Beide müssen aus demselben API-Konto stammen, und es braucht die Berechtigungen von oben.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>That is no store hash: it has letters and digits only, and stands in the API path after /stores/.</source>
            <translation>Das ist kein Store-Hash: Er besteht nur aus Buchstaben und Ziffern und steht im API-Pfad hinter /stores/.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>There is neither an API path nor an access token in this. Paste all of the downloaded file.</source>
            <translation>Darin steht weder ein API-Pfad noch ein Access-Token. Fügen Sie die ganze heruntergeladene Datei ein.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the store hash and the access token.</source>
            <translation>Store-Hash und Access-Token gefunden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the access token.</source>
            <translation>Access-Token gefunden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the store hash.</source>
            <translation>Store-Hash gefunden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Found the store hash. The access token is still needed.</source>
            <translation>Store-Hash gefunden. Das Access-Token fehlt noch.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>&amp;Send my orders</source>
            <translation>Bestellungen &amp;senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Every order, customer and refund goes to Klaviyo: the whole history once, then what changes. What will be sent is shown before.</source>
            <translation>Alle Bestellungen, Kunden und Erstattungen gehen an Klaviyo: die ganze Historie einmal, dann was sich ändert. Was gesendet wird, wird vorher gezeigt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Needs a Klaviyo key that may read and write.</source>
            <translation>Braucht einen Klaviyo-Schlüssel, der lesen und schreiben darf.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Something else sends your orders already, such as Klaviyo's own BigCommerce integration. Both sides are read and compared; nothing is sent.</source>
            <translation>Etwas anderes sendet Ihre Bestellungen schon, etwa Klaviyos eigene BigCommerce-Anbindung. Beide Seiten werden gelesen und verglichen; nichts wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Needs a Klaviyo key that may only read.</source>
            <translation>Braucht einen Klaviyo-Schlüssel, der nur lesen darf.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>1.  Open Settings › API keys, and press Create Private API Key.</source>
            <translation>1.  Öffnen Sie Settings › API keys, und drücken Sie Create Private API Key.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>2.  Choose “Custom key”, and tick these:</source>
            <translation>2.  Wählen Sie „Custom key“ und kreuzen Sie diese an:</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>3.  Press Create, and copy the key: it begins with pk_.</source>
            <translation>3.  Drücken Sie Create und kopieren Sie den Schlüssel: Er beginnt mit pk_.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Open Klaviyo's API &amp;keys in the browser</source>
            <translation>API-Sch&amp;lüssel von Klaviyo im Browser öffnen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Private API key</source>
            <translation>Privater API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>&amp;Private API key</source>
            <translation>&amp;Privater API-Schlüssel</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Klaviyo does not accept this key. Paste all of it, from the right account.</source>
            <translation>Klaviyo nimmt diesen Schlüssel nicht an. Fügen Sie ihn ganz ein, aus dem richtigen Konto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Read access:   {scopes}</source>
            <translation>Read access:   {scopes}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Full access:   {scopes}</source>
            <translation>Full access:   {scopes}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/steps.py" />
            <source>Private keys begin with pk_. This one does not; it may still work.</source>
            <translation>Private Schlüssel beginnen mit pk_. Dieser nicht; vielleicht funktioniert er trotzdem.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>Your orders, in Klaviyo. All of them, once.</source>
            <translation>Ihre Bestellungen in Klaviyo. Alle, und jede nur einmal.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>This program reads the orders, customers and refunds of your BigCommerce store, sends them to your Klaviyo account, and proves that both sides agree. It runs on this computer alone.</source>
            <translation>Dieses Programm liest die Bestellungen, Kunden und Erstattungen Ihres BigCommerce-Shops, sendet sie an Ihr Klaviyo-Konto und weist nach, dass beide Seiten übereinstimmen. Es läuft allein auf diesem Computer.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>&amp;Connect my store</source>
            <translation>Meinen Shop &amp;verbinden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>You need ten minutes, and the right to make API keys in BigCommerce and Klaviyo.</source>
            <translation>Sie brauchen zehn Minuten und das Recht, in BigCommerce und Klaviyo API-Schlüssel zu erstellen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>&amp;Try it with a demo store</source>
            <translation>Mit einem &amp;Demo-Shop ausprobieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/welcome_step.py" />
            <source>A store and an account on this computer, with nothing to sign up for. Nothing leaves it.</source>
            <translation>Ein Shop und ein Konto auf diesem Computer, ganz ohne Anmeldung. Nichts verlässt ihn.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Your BigCommerce store</source>
            <translation>Ihr BigCommerce-Shop</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>What shall it do?</source>
            <translation>Was soll geschehen?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Your Klaviyo account</source>
            <translation>Ihr Klaviyo-Konto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Everything in place?</source>
            <translation>Alles bereit?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>C&amp;ontinue</source>
            <translation>&amp;Weiter</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>Step {n} of {all}</source>
            <translation>Schritt {n} von {all}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/pages/wizard/wizard.py" />
            <source>&amp;Finish</source>
            <translation>&amp;Fertig</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/app.py" />
            <source>Opening the demo store…</source>
            <translation>Der Demo-Shop wird geöffnet…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/app.py" />
            <source>A moment.</source>
            <translation>Einen Moment.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Quit BCKlaviyo</source>
            <translation>BCKlaviyo beenden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Stop the run and quit?</source>
            <translation>Lauf anhalten und beenden?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Quit, and end the regular sync?</source>
            <translation>Beenden, und damit auch die regelmäßige Synchronisierung?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>Stop and &amp;quit</source>
            <translation>Anhalten und &amp;beenden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>&amp;Quit</source>
            <translation>&amp;Beenden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>&amp;Keep it open</source>
            <translation>&amp;Offen lassen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>A run is under way. What was sent is remembered: the next start goes on where this one stops, and nothing is sent twice.</source>
            <translation>Ein Lauf ist im Gange. Was gesendet wurde, ist gemerkt: Der nächste Start macht weiter, wo dieser anhält, und nichts wird doppelt gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>New orders reach Klaviyo only while this program runs. What is missed is sent when you open it again.</source>
            <translation>Neue Bestellungen erreichen Klaviyo nur, solange dieses Programm läuft. Was versäumt wird, wird gesendet, wenn Sie es wieder öffnen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>This desktop has no tray in which it could go on without its window.</source>
            <translation>Dieser Desktop hat keinen Infobereich, in dem es ohne Fenster weiterlaufen könnte.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/closing.py" />
            <source>To let it go on without its window, switch on “Keep running in the tray” in Settings.</source>
            <translation>Damit es ohne Fenster weiterläuft, schalten Sie in den Einstellungen „Im Infobereich weiterlaufen“ ein.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/crash.py" />
            <source>What was done so far is kept, and you can go on working. Below is exactly what happened, without keys and without your customers' data. It is sent nowhere: copy it if you want to ask for help.</source>
            <translation>Was bisher getan wurde, bleibt erhalten, und Sie können weiterarbeiten. Unten steht genau, was geschehen ist, ohne Schlüssel und ohne Daten Ihrer Kunden. Es wird nirgendwohin gesendet: Kopieren Sie es, wenn Sie um Hilfe bitten möchten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/crash.py" />
            <source>Report</source>
            <translation>Bericht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/crash.py" />
            <source>&amp;Copy the report</source>
            <translation>Den Bericht &amp;kopieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/desk_window.py" />
            <source>Klaviyo: {name}</source>
            <translation>Klaviyo: {name}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/desk_window.py" />
            <source>{n} new differences between your store and Klaviyo.</source>
            <translation>
                <numerusform>1 neue Abweichung zwischen Ihrem Shop und Klaviyo.</numerusform>
                <numerusform>{n} neue Abweichungen zwischen Ihrem Shop und Klaviyo.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Before the rest is sent</source>
            <translation>Bevor der Rest gesendet wird</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Before the first send</source>
            <translation>Vor dem ersten Senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Which orders?</source>
            <translation>Welche Bestellungen?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Which customers get a profile in Klaviyo?</source>
            <translation>Welche Kunden bekommen ein Profil in Klaviyo?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>&amp;All customers of the store</source>
            <translation>&amp;Alle Kunden des Shops</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>&amp;Only those who ordered</source>
            <translation>Nur &amp;wer bestellt hat</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>What is not in Klaviyo yet of your orders, customers and refunds will be sent.</source>
            <translation>Gesendet wird, was von Ihren Bestellungen, Kunden und Erstattungen noch nicht in Klaviyo ist.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Every order, customer and refund of your store will be sent to Klaviyo.</source>
            <translation>Alle Bestellungen, Kunden und Erstattungen Ihres Shops werden an Klaviyo gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>{profiles} profiles and {events} events will be sent to Klaviyo.</source>
            <translation>{profiles} Profile und {events} Ereignisse werden an Klaviyo gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>New profiles may count toward your Klaviyo plan</source>
            <translation>Neue Profile können bei Ihrem Klaviyo-Tarif mitzählen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Klaviyo bills by active profiles. People who are new there become profiles; nobody is subscribed to anything by this.</source>
            <translation>Klaviyo rechnet nach aktiven Profilen ab. Wer dort neu ist, wird zum Profil; niemand wird dadurch als Abonnent eingetragen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Flows that start from these events stay quiet</source>
            <translation>Flows, die mit diesen Ereignissen beginnen, bleiben still</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>The events are marked as history, so no “thank you for your order” goes out for old orders.</source>
            <translation>Die Ereignisse sind als Historie gekennzeichnet, sodass für alte Bestellungen kein „Danke für Ihre Bestellung“ hinausgeht.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Flows that start from a segment may run</source>
            <translation>Flows, die mit einem Segment beginnen, können laufen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>New orders change who is in a segment. If a flow starts when somebody joins one, pause it in Klaviyo first, under Flows.</source>
            <translation>Neue Bestellungen ändern, wer in einem Segment ist. Beginnt ein Flow, wenn jemand hinzukommt, halten Sie ihn zuerst in Klaviyo unter Flows an.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>&amp;See the preview first</source>
            <translation>Erst die &amp;Vorschau ansehen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/first_send.py" />
            <source>Send &amp;my order history</source>
            <translation>&amp;Bestellhistorie senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/help.py" />
            <source>Help</source>
            <translation>Hilfe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/help.py" />
            <source>Pages</source>
            <translation>Seiten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/no_start.py" />
            <source>BCKlaviyo is open already</source>
            <translation>BCKlaviyo ist schon offen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/no_start.py" />
            <source>It does not answer. Wait a minute and start it again; if that does not help, log out and in again.</source>
            <translation>Es antwortet nicht. Warten Sie eine Minute und starten Sie es noch einmal; wenn das nicht hilft, melden Sie sich ab und wieder an.</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/notices.py" />
            <source>{n} need attention: they could not be sent.</source>
            <translation>
                <numerusform>1 Punkt ist zu klären: Er konnte nicht gesendet werden.</numerusform>
                <numerusform>{n} Punkte sind zu klären: Sie konnten nicht gesendet werden.</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Overview</source>
            <translation>&amp;Übersicht</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Preview</source>
            <translation>&amp;Vorschau</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Reconciliation</source>
            <translation>&amp;Abgleich</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;Needs attention</source>
            <translation>&amp;Zu klären</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>&amp;History</source>
            <translation>Ve&amp;rlauf</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/places.py" />
            <source>Se&amp;ttings</source>
            <translation>&amp;Einstellungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/release_watch.py" />
            <source>Version {version} is there</source>
            <translation>Version {version} ist da</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>Dis&amp;miss</source>
            <translation>&amp;Quittieren</translation>
        </message>
        <message numerus="yes">
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>{n} profiles</source>
            <translation>
                <numerusform>{n} Profil</numerusform>
                <numerusform>{n} Profile</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>Stopped. What was sent stays.</source>
            <translation>Angehalten. Was gesendet wurde, bleibt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>Your order history was sent.</source>
            <translation>Ihr Bestellverlauf wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/run_strip.py" />
            <source>What changed was sent.</source>
            <translation>Die Änderungen wurden gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/sidebar.py" />
            <source>Leave the demo…</source>
            <translation>Demo verlassen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/sidebar.py" />
            <source>Connect another store…</source>
            <translation>Weiteren Shop verbinden…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/sidebar.py" />
            <source>Store: {name}</source>
            <translation>Shop: {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/tray.py" />
            <source>&amp;Pause for an hour</source>
            <translation>Eine Stunde &amp;pausieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/tray.py" />
            <source>&amp;Open BCKlaviyo</source>
            <translation>BCKlaviyo ö&amp;ffnen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/tray.py" />
            <source>&amp;Go on now</source>
            <translation>&amp;Jetzt weitermachen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/shell/unsaved.py" />
            <source>What you chose could not be saved. It holds until you quit, and is lost then.</source>
            <translation>Ihre Auswahl konnte nicht gespeichert werden. Sie gilt bis zum Beenden und geht dann verloren.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>All days</source>
            <translation>Alle Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Last 7 days</source>
            <translation>Letzte 7 Tage</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>This month</source>
            <translation>Dieser Monat</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Last month</source>
            <translation>Letzter Monat</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>This year</source>
            <translation>Dieses Jahr</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Choose days…</source>
            <translation>Tage wählen…</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/days_filter.py" />
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/exporting.py" />
            <source>{n} rows written to {file}</source>
            <translation>{n} Zeilen in {file} geschrieben</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/exporting.py" />
            <source>Writing {file}: {n} of {total} rows</source>
            <translation>{file} wird geschrieben: {n} von {total} Zeilen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/exporting.py" />
            <source>Stopped. {file} was not written.</source>
            <translation>Angehalten. {file} wurde nicht geschrieben.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/rows_table.py" />
            <source>Columns</source>
            <translation>Spalten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>Files are there already</source>
            <translation>Dateien sind schon da</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>Replace what is there?</source>
            <translation>Vorhandenes ersetzen?</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>&amp;Replace</source>
            <translation>&amp;Ersetzen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/tables/saving_places.py" />
            <source>&amp;Keep both</source>
            <translation>&amp;Beide behalten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{sum} M</source>
            <translation>{sum} Mio.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{sum} k</source>
            <translation>{sum} Tsd.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{0} s</source>
            <translation>{0} s</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{0} min {1} s</source>
            <translation>{0} min {1} s</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/cells.py" />
            <source>{0} h {1} min</source>
            <translation>{0} h {1} min</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/formats.py" />
            <source>{n}%</source>
            <translation>{n} %</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/formats.py" />
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>tomorrow {time}</source>
            <translation>morgen {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>yesterday {time}</source>
            <translation>gestern {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>a few seconds</source>
            <translation>ein paar Sekunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>{n} seconds</source>
            <translation>{n} Sekunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>{n} minutes</source>
            <translation>{n} Minuten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>A few seconds left</source>
            <translation>Noch ein paar Sekunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>About {time} left</source>
            <translation>Noch etwa {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>{reason}; going on in {time}</source>
            <translation>{reason}; weiter in {time}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>every hour</source>
            <translation>jede Stunde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>once a day</source>
            <translation>einmal am Tag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>every {n} hours</source>
            <translation>alle {n} Stunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>every {n} minutes</source>
            <translation>alle {n} Minuten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Looking at both accounts</source>
            <translation>Beide Konten werden abgefragt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Catalogue</source>
            <translation>Katalog</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Customers</source>
            <translation>Kunden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Refunds</source>
            <translation>Erstattungen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Checkouts</source>
            <translation>Checkouts</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Profiles sent</source>
            <translation>Profile gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sent to Klaviyo</source>
            <translation>An Klaviyo gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sending your order history</source>
            <translation>Ihre Bestellhistorie wird gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sending what changed</source>
            <translation>Änderungen werden gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Sending some orders again</source>
            <translation>Einige Bestellungen werden noch einmal gesendet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/gui/text/phrases.py" />
            <source>Counting what would be sent</source>
            <translation>Es wird gezählt, was gesendet würde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>{failure}, at {endpoint}. It may have been carried out.</source>
            <translation>{failure}, bei {endpoint}. Vielleicht wurde es trotzdem ausgeführt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>a web page instead of an answer</source>
            <translation>eine Webseite statt einer Antwort</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>{side} does not accept the key (status 401).</source>
            <translation>{side} nimmt den Schlüssel nicht an (Status 401).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>{side} does not allow {endpoint} with this key (status 403).</source>
            <translation>{side} erlaubt {endpoint} mit diesem Schlüssel nicht (Status 403).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>this part of the API is gone (status 410)</source>
            <translation>diesen Teil der API gibt es nicht mehr (Status 410)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>a redirect to another address (status {status})</source>
            <translation>eine Umleitung zu einer anderen Adresse (Status {status})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>status {status}, {n} bytes</source>
            <translation>Status {status}, {n} Bytes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/answers.py" />
            <source>status {status}</source>
            <translation>Status {status}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/decode.py" />
            <source>no JSON</source>
            <translation>kein JSON</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/decode.py" />
            <source>nothing more</source>
            <translation>sonst nichts</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} could not be reached ({detail})</source>
            <translation>{side} war nicht erreichbar ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} did not answer in time ({detail})</source>
            <translation>{side} hat nicht rechtzeitig geantwortet ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} broke the connection ({detail})</source>
            <translation>{side} hat die Verbindung abgebrochen ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} asked for a pause ({detail})</source>
            <translation>{side} hat um eine Pause gebeten ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} had an error of its own ({detail})</source>
            <translation>{side} hatte selbst einen Fehler ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} let a gatekeeper answer ({detail})</source>
            <translation>{side} ließ einen Schutzdienst antworten ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} sent an answer that cannot be read ({detail})</source>
            <translation>{side} hat eine unlesbare Antwort gesendet ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{side} sent an answer without an end ({detail})</source>
            <translation>{side} hat eine Antwort ohne Ende geschickt ({detail})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>more than a year</source>
            <translation>mehr als ein Jahr</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{failure}, at {endpoint}</source>
            <translation>{failure}, bei {endpoint}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{failure}. It asks to wait {time}, longer than this run may wait.</source>
            <translation>{failure}. Es soll {time} gewartet werden, länger als dieser Lauf warten darf.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/retry.py" />
            <source>{failure}. There was no progress for {time}.</source>
            <translation>{failure}. {time} lang ging es nicht voran.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>a link to another address</source>
            <translation>ein Verweis auf eine andere Adresse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>no answer</source>
            <translation>keine Antwort</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>more than {n} values</source>
            <translation>mehr als {n} Werte</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>more than {n} MB</source>
            <translation>mehr als {n} MB</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>its answer was not whole after {time}</source>
            <translation>die Antwort war nach {time} nicht vollständig</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>its certificate is not trusted here</source>
            <translation>dem Zertifikat wird hier nicht vertraut</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>no secure connection</source>
            <translation>keine sichere Verbindung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>silence</source>
            <translation>keine Daten</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>the proxy refused</source>
            <translation>der Proxy hat abgelehnt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>the connection or the answer was cut</source>
            <translation>die Verbindung oder die Antwort brach ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>{n} answers that are not JSON</source>
            <translation>{n} Antworten, die kein JSON sind</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>{failure}, at {endpoint}.</source>
            <translation>{failure}, bei {endpoint}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>This address cannot be read.</source>
            <translation>Diese Adresse ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>An address here is only a scheme, a host, and perhaps a port and a path.</source>
            <translation>Eine Adresse besteht hier nur aus Schema, Host und vielleicht Port und Pfad.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>{host} must be reached by https: the key travels with every request.</source>
            <translation>{host} muss über https erreicht werden: Der Schlüssel wird mit jeder Anfrage übertragen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>The key of {side} holds characters that no key has, perhaps copied along with it.</source>
            <translation>Der Schlüssel von {side} enthält Zeichen, die kein Schlüssel hat; vielleicht wurden sie mitkopiert.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/session.py" />
            <source>The system sends https through a SOCKS proxy, which this program cannot use.</source>
            <translation>Das System leitet https über einen SOCKS-Proxy, den dieses Programm nicht verwenden kann.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/transport.py" />
            <source>the session was cut</source>
            <translation>die Sitzung brach ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/http/transport.py" />
            <source>the name has no address</source>
            <translation>zu dem Namen gibt es keine Adresse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>It is larger than 5 MB, the most that Klaviyo takes.</source>
            <translation>Es ist größer als 5 MB; mehr nimmt Klaviyo nicht an.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>Klaviyo answered POST {field} with status {status}. It may have been carried out.</source>
            <translation>Klaviyo hat auf POST {field} mit Status {status} geantwortet. Vielleicht wurde es trotzdem ausgeführt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>a link to a page that was read before</source>
            <translation>ein Verweis auf eine Seite, die schon gelesen wurde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>a page that brings nothing new, and a link to another</source>
            <translation>eine Seite, die nichts Neues bringt, und ein Verweis auf eine weitere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/client.py" />
            <source>answered by revision {revision}</source>
            <translation>beantwortet von Revision {revision}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read the account's name, time zone and currency</source>
            <translation>er kann Name, Zeitzone und Währung des Kontos nicht lesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read metrics</source>
            <translation>er kann Metriken nicht lesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read events back</source>
            <translation>er kann Ereignisse nicht zurücklesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot read profiles and what became of imports</source>
            <translation>er kann Profile und das Ergebnis von Importen nicht lesen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot see how far an import of profiles is</source>
            <translation>er kann nicht sehen, wie weit ein Profil-Import ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot send events</source>
            <translation>er kann keine Ereignisse senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot send profiles</source>
            <translation>er kann keine Profile senden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/permissions.py" />
            <source>it cannot import profiles in bulk</source>
            <translation>er kann Profile nicht gesammelt importieren</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>no account</source>
            <translation>kein Konto</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>not one number for each of {n} dates</source>
            <translation>nicht für jeden von {n} Tagen eine Zahl</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>a number beyond measure</source>
            <translation>eine Zahl jenseits allen Maßes</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/klaviyo/reading.py" />
            <source>no reason given</source>
            <translation>kein Grund angegeben</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>macOS runs BCKlaviyo from a place that is gone at the next login.</source>
            <translation>macOS führt BCKlaviyo an einem Ort aus, den es bei der nächsten Anmeldung nicht mehr gibt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>Quit, move BCKlaviyo into Applications, and start it from there.</source>
            <translation>Beenden Sie BCKlaviyo, bewegen Sie es in den Ordner „Programme“ und starten Sie es dort.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>The start at login could not be changed: {cause}.</source>
            <translation>Der Start bei der Anmeldung ließ sich nicht ändern: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>The name of the folder that BCKlaviyo is in has a character that macOS cannot start it by.</source>
            <translation>Der Ordner, in dem BCKlaviyo liegt, hat ein Zeichen im Namen, über das macOS es nicht starten kann.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/autostart.py" />
            <source>Quit, rename that folder, and start BCKlaviyo from there.</source>
            <translation>Beenden Sie BCKlaviyo, benennen Sie den Ordner um und starten Sie es von dort.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>an address is none</source>
            <translation>eine Adresse ist keine</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>two connections have the same folder</source>
            <translation>zwei Verbindungen haben denselben Ordner</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>There is no connection named “{name}”.</source>
            <translation>Es gibt keine Verbindung namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>`bcklaviyo connections list` shows the ones there are.</source>
            <translation>`bcklaviyo connections list` zeigt die vorhandenen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>A connection needs a name of at most 100 printable characters.</source>
            <translation>Eine Verbindung braucht einen Namen aus höchstens 100 druckbaren Zeichen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Another program added a connection in the same moment.</source>
            <translation>Ein anderes Programm hat im selben Augenblick eine Verbindung hinzugefügt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Try again.</source>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>That is no store hash.</source>
            <translation>Das ist kein Store-Hash.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>It stands in the API path between /stores/ and /v3/: letters and digits only.</source>
            <translation>Er steht im API-Pfad zwischen /stores/ und /v3/: nur Buchstaben und Ziffern.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Something else holds the list of connections in {place}.</source>
            <translation>Etwas anderes belegt gerade die Liste der Verbindungen in {place}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Try again in a minute.</source>
            <translation>Versuchen Sie es in einer Minute erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>There is already a connection named “{name}”.</source>
            <translation>Es gibt schon eine Verbindung namens „{name}“.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Choose another name, or remove that one first. Capitals alone make no other name.</source>
            <translation>Wählen Sie einen anderen Namen oder entfernen Sie die andere Verbindung zuerst. Groß- und Kleinschreibung allein macht keinen anderen Namen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>The file {place} cannot be read: {cause}.</source>
            <translation>Die Datei {place} ist nicht lesbar: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/connections.py" />
            <source>Mend the file or put a copy in its place; what was sent is remembered beside it, in `connections`.</source>
            <translation>Reparieren Sie die Datei, oder legen Sie eine Kopie an ihre Stelle; was gesendet wurde, steht daneben in `connections`.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The system's keyring cannot be used</source>
            <translation>Der Schlüsselbund des Systems ist nicht benutzbar</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet), or run with --credentials env and the keys in {name} and {name2}.</source>
            <translation>Entsperren oder installieren Sie den Schlüsselbund des Systems (unter Linux: gnome-keyring oder KWallet). Auf der Kommandozeile gehen auch die Schlüssel in {name} und {name2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The variables {name} and {name2} must both hold a key.</source>
            <translation>Die Variablen {name} und {name2} müssen beide einen Schlüssel enthalten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Set both, or use the keyring.</source>
            <translation>Setzen Sie beide, oder verwenden Sie den Schlüsselbund.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keyring holds no keys for “{name}”.</source>
            <translation>Der Schlüsselbund enthält keine Schlüssel für „{name}“.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Remove the connection and add it again, or use --credentials env.</source>
            <translation>Entfernen Sie die Verbindung und fügen Sie sie neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keys could not be stored in the system's keyring</source>
            <translation>Die Schlüssel konnten nicht im Schlüsselbund des Systems abgelegt werden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keys could not be deleted from the system's keyring</source>
            <translation>Die Schlüssel konnten nicht aus dem Schlüsselbund des Systems gelöscht werden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keys could not be read from the system's keyring</source>
            <translation>Die Schlüssel konnten nicht aus dem Schlüsselbund des Systems gelesen werden</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>The keyring's entry of this connection cannot be read.</source>
            <translation>Der Eintrag dieser Verbindung im Schlüsselbund ist nicht lesbar.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>Remove the connection and add it again.</source>
            <translation>Entfernen Sie die Verbindung und fügen Sie sie neu hinzu.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>{what} ({kind}).</source>
            <translation>{what} ({kind}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/credentials.py" />
            <source>This system offers no keyring that keeps keys safe.</source>
            <translation>Dieses System bietet keinen Schlüsselbund, der Schlüssel sicher aufbewahrt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>A connection's folder lies outside of {place}.</source>
            <translation>Der Ordner einer Verbindung liegt außerhalb von {place}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Somebody changed the list of connections, or put a link there. Put a copy in its place.</source>
            <translation>Jemand hat die Liste der Verbindungen geändert oder dort eine Verknüpfung angelegt. Legen Sie eine Kopie an ihre Stelle.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>The data folder {place} cannot be used: {cause}.</source>
            <translation>Der Datenordner {place} ist nicht benutzbar: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>{place} holds other things; it cannot become the data folder.</source>
            <translation>{place} enthält anderes; der Ordner kann nicht der Datenordner werden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Choose an empty folder, or one that is not there yet: it will be closed to everybody but you.</source>
            <translation>Wählen Sie einen leeren Ordner oder einen, den es noch nicht gibt: Er wird für alle außer Ihnen geschlossen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Put a copy in its place, or delete it: the keys of the stores are then asked for again.</source>
            <translation>Legen Sie eine Kopie an ihre Stelle oder löschen Sie sie: Dann wird noch einmal nach den Schlüsseln der Shops gefragt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>{place} is used for other things too; it cannot become the data folder.</source>
            <translation>{place} wird auch für anderes benutzt und kann nicht der Datenordner werden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/data_folder.py" />
            <source>Choose a folder of its own: it will be closed to everybody but you.</source>
            <translation>Wählen Sie einen eigenen Ordner: Nur Sie haben dann Zugriff darauf.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Make room on the disk, then try again. What was written before is whole.</source>
            <translation>Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal. Was vorher geschrieben wurde, ist unversehrt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Let the program read and write there: its owner, its rights or the whole disk may stand against it.</source>
            <translation>Erlauben Sie dem Programm, dort zu lesen und zu schreiben: Eigentümer, Rechte oder der ganze Datenträger können dagegenstehen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Something else has it open: close that, then try again.</source>
            <translation>Etwas anderes hat sie geöffnet: Schließen Sie es und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>{place} is no file.</source>
            <translation>{place} ist keine Datei.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Take away what is in its place.</source>
            <translation>Entfernen Sie, was an ihrer Stelle liegt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>The file {place} is far too big.</source>
            <translation>Die Datei {place} ist viel zu groß.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>Put a copy in its place, or delete it.</source>
            <translation>Legen Sie eine Kopie an ihre Stelle oder löschen Sie sie.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>The file {place} cannot be written: {cause}.</source>
            <translation>Die Datei {place} lässt sich nicht schreiben: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/files.py" />
            <source>{place} is no folder</source>
            <translation>{place} ist kein Ordner</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/lock.py" />
            <source>The file {place} cannot be used: {cause}.</source>
            <translation>Die Datei {place} ist nicht benutzbar: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/lock.py" />
            <source>Another run works with this connection right now.</source>
            <translation>Ein anderer Lauf arbeitet gerade mit dieser Verbindung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/logs.py" />
            <source>The log {place} cannot be written: {cause}.</source>
            <translation>Das Protokoll {place} lässt sich nicht schreiben: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/report_files.py" />
            <source>Make room on that disk, or choose another place.</source>
            <translation>Schaffen Sie Platz auf diesem Datenträger, oder wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/settings.py" />
            <source>The settings file {place} cannot be read: {cause}.</source>
            <translation>Die Einstellungsdatei {place} ist nicht lesbar: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/local/settings.py" />
            <source>Mend the file, or delete it: the defaults then hold.</source>
            <translation>Reparieren Sie die Datei, oder löschen Sie sie: Dann gelten die Standardwerte.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Shipping</source>
            <translation>Versand</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Discount</source>
            <translation>Rabatt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Coupons</source>
            <translation>Gutscheine</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>In BigCommerce's subtotal, in no line</source>
            <translation>In der Zwischensumme von BigCommerce, in keiner Zeile</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Value in Klaviyo</source>
            <translation>Wert in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>Refunded later</source>
            <translation>Später erstattet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/mapping/receipt.py" />
            <source>{quantity} × {price} = {total}</source>
            <translation>{quantity} × {price} = {total}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>These are somebody else's numbers</source>
            <translation>Diese Zahlen stammen von jemand anderem</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>The first day lies after the last one.</source>
            <translation>Der erste Tag liegt nach dem letzten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>The numbers that were compared are not written by this program, but come from {names}. Orders sent from here would land in a metric of their own, and would not mend them.</source>
            <translation>Die verglichenen Zahlen schreibt nicht dieses Programm, sondern: {names}. Von hier gesendete Bestellungen kämen in eine eigene Metrik und würden daran nichts ändern.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/comparing.py" />
            <source>Ask whoever writes that metric to send the missing orders, or make a backfill with this program.</source>
            <translation>Bitten Sie den, der diese Metrik schreibt, die fehlenden Bestellungen zu senden, oder senden Sie die Bestellhistorie mit diesem Programm.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/connect.py" />
            <source>{name} must be a number of seconds above 0.</source>
            <translation>{name} muss eine Anzahl von Sekunden über 0 sein.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/connect.py" />
            <source>The folder {place} cannot be used: {cause}.</source>
            <translation>Der Ordner {place} ist nicht benutzbar: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/damage.py" />
            <source>The file {place} holds what this program does not write ({what}).</source>
            <translation>Die Datei {place} enthält, was dieses Programm nicht schreibt ({what}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/explain.py" />
            <source>BigCommerce did not answer within half a minute.</source>
            <translation>BigCommerce hat eine halbe Minute lang nicht geantwortet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/explain.py" />
            <source>Order {id} cannot be read from the store any more.</source>
            <translation>Bestellung {id} lässt sich nicht mehr aus dem Shop lesen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/explain.py" />
            <source>Make the preview again.</source>
            <translation>Erstellen Sie die Vorschau neu.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/quick_check.py" />
            <source>There was no answer within half a minute.</source>
            <translation>Eine halbe Minute lang kam keine Antwort.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/operations/quick_check.py" />
            <source>Check the internet connection, then try again.</source>
            <translation>Prüfen Sie die Internetverbindung und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/balance.py" />
            <source>Left of the day's difference when all orders and events are accounted for.</source>
            <translation>Was vom Unterschied des Tages bleibt, wenn alle Bestellungen und Ereignisse erklärt sind.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Missing in Klaviyo</source>
            <translation>Fehlt in Klaviyo</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Other day</source>
            <translation>Anderer Tag</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Counted twice</source>
            <translation>Doppelt gezählt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Not in the store</source>
            <translation>Nicht im Shop</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Status changed</source>
            <translation>Status geändert</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Refused by Klaviyo</source>
            <translation>Von Klaviyo abgelehnt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Never-send list</source>
            <translation>Sperrliste</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Value differs</source>
            <translation>Wert weicht ab</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Too fresh to tell</source>
            <translation>Noch zu frisch</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Send it with “Send the missing ones”{typed}.</source>
            <translation>Senden Sie sie mit „Die fehlenden senden“{typed}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo took it and does not show it. Send it again with “Send the missing ones”{typed}.</source>
            <translation>Klaviyo hat sie angenommen und zeigt sie nicht. Senden Sie sie mit „Die fehlenden senden“{typed} noch einmal.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The integration that writes this metric left it out. Ask its maker to sync this order again.</source>
            <translation>Die Anbindung, die diese Metrik schreibt, hat sie ausgelassen. Bitten Sie ihren Hersteller, diese Bestellung noch einmal zu übertragen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo did not accept it. “Needs attention” says why, and what to do.</source>
            <translation>Klaviyo hat sie nicht angenommen. Unter „Zu klären“ steht, warum und was zu tun ist.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo did not accept this address. Correct it in the order or the account, then try again under “Needs attention”.</source>
            <translation>Klaviyo hat diese Adresse nicht angenommen. Berichtigen Sie sie in der Bestellung oder im Kundenkonto und versuchen Sie es dann unter „Zu klären“ noch einmal.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing to do: this person is on your never-send list.</source>
            <translation>Nichts zu tun: Diese Person steht auf Ihrer Sperrliste.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing is lost. Set Klaviyo's time zone to the store's: Settings › Organization.</source>
            <translation>Nichts ist verloren. Stellen Sie in Klaviyo die Zeitzone des Shops ein: Settings › Organization.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing to do: the checkout began on one day and was paid on another. Klaviyo counts the day of payment.</source>
            <translation>Nichts zu tun: Der Checkout begann an einem Tag und wurde an einem anderen bezahlt. Klaviyo zählt den Tag der Zahlung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing is lost. The integration that wrote the event gave it another time than the order's.</source>
            <translation>Nichts ist verloren. Die Anbindung, die das Ereignis schrieb, gab ihm eine andere Zeit als die der Bestellung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order is counted in two metrics. Use one of them in your reports, and stop whatever writes the other.</source>
            <translation>Die Bestellung zählt in zwei Metriken. Nutzen Sie in Ihren Berichten nur eine, und stellen Sie ab, was die andere schreibt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order is recorded for two people. If they are the same customer, merge the two profiles in Klaviyo.</source>
            <translation>Die Bestellung ist für zwei Personen verzeichnet. Ist es derselbe Kunde, führen Sie die beiden Profile in Klaviyo zusammen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Two integrations write the same order. Keep one of them and disconnect the other.</source>
            <translation>Zwei Anbindungen schreiben dieselbe Bestellung. Behalten Sie eine und trennen Sie die andere.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order was archived in BigCommerce; Klaviyo keeps what it recorded. Restore it if that was a mistake.</source>
            <translation>Die Bestellung wurde in BigCommerce archiviert; Klaviyo behält, was es verzeichnet hat. War das ein Versehen, stellen Sie sie wieder her.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The store no longer has this order; Klaviyo keeps what it recorded. Nothing to do if you deleted it.</source>
            <translation>Der Shop hat diese Bestellung nicht mehr; Klaviyo behält, was es verzeichnet hat. Haben Sie sie gelöscht, ist nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event comes from another store that writes to the same Klaviyo account. Compare that store as well.</source>
            <translation>Das Ereignis kommt von einem anderen Shop, der in dasselbe Klaviyo-Konto schreibt. Vergleichen Sie auch diesen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event is a test. Nothing to do.</source>
            <translation>Das Ereignis ist ein Test. Nichts zu tun.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>No order of this store belongs to the event: a test, another store, or an order that was deleted.</source>
            <translation>Zu dem Ereignis gehört keine Bestellung dieses Shops: ein Test, ein anderer Shop oder eine gelöschte Bestellung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>BigCommerce's answer for this order could not be read. Open the order in the store and save it again.</source>
            <translation>Die Antwort von BigCommerce zu dieser Bestellung war nicht lesbar. Öffnen Sie die Bestellung im Shop und speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order went back to a status that does not count as placed. Check its payment in BigCommerce.</source>
            <translation>Die Bestellung hat wieder einen Status, der nicht als Bestellung zählt. Prüfen Sie in BigCommerce ihre Zahlung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo cannot record an order without an email address. Add one to the order.</source>
            <translation>Klaviyo kann keine Bestellung ohne E-Mail-Adresse verzeichnen. Tragen Sie bei der Bestellung eine ein.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The email address is not valid. Correct it in the order or the account.</source>
            <translation>Die E-Mail-Adresse ist nicht gültig. Korrigieren Sie sie in der Bestellung oder im Kundenkonto.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo drops events of test addresses such as example.com without a word. Use a real address.</source>
            <translation>Klaviyo verwirft Ereignisse für Testadressen wie example.com stillschweigend. Verwenden Sie eine echte Adresse.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The order was edited after Klaviyo recorded it. Klaviyo never changes a recorded event.</source>
            <translation>Die Bestellung wurde bearbeitet, nachdem Klaviyo sie verzeichnet hatte. Klaviyo ändert ein verzeichnetes Ereignis nie.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>One side counts the tax and the other does not. Choose prices with or without tax under Settings.</source>
            <translation>Eine Seite zählt die Steuer mit, die andere nicht. Wählen Sie unter Einstellungen Preise mit oder ohne Steuer.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event carries another currency than the order. The integration that wrote it does not pass it on.</source>
            <translation>Das Ereignis hat eine andere Währung als die Bestellung. Die Anbindung, die es schrieb, gibt sie nicht weiter.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>The event's value is the order less its refund. Klaviyo counts refunds apart, as Refunded Order.</source>
            <translation>Der Wert des Ereignisses ist der der Bestellung abzüglich ihrer Erstattung. Klaviyo zählt Erstattungen getrennt, als Refunded Order.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Nothing to do: fractions of a cent, rounded differently.</source>
            <translation>Nichts zu tun: Bruchteile eines Cents, anders gerundet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Too fresh to tell. Look again in 15 minutes.</source>
            <translation>Noch zu frisch. Sehen Sie in 15 Minuten noch einmal nach.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/causes.py" />
            <source>Klaviyo's daily figure and its own list of events do not agree yet. Look again in an hour.</source>
            <translation>Klaviyos Tageszahl und seine eigene Liste der Ereignisse stimmen noch nicht überein. Sehen Sie in einer Stunde noch einmal nach.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>The range begins on {isoday}, after it ends on {isoday2}.</source>
            <translation>Der Zeitraum beginnt am {isoday}, nach seinem Ende am {isoday2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Exchange the two dates.</source>
            <translation>Vertauschen Sie die beiden Daten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>lies in the future</source>
            <translation>liegt in der Zukunft</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>ends in the future, on {isoday}</source>
            <translation>endet in der Zukunft, am {isoday}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>The range {what}: today is {isoday} in the store's time zone ({zone}).</source>
            <translation>Der Zeitraum {what}: Heute ist der {isoday} in der Zeitzone des Shops ({zone}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Choose days until today.</source>
            <translation>Wählen Sie Tage bis heute.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Klaviyo records nothing before {isoday}.</source>
            <translation>Klaviyo verzeichnet nichts vor dem {isoday}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/clocks.py" />
            <source>Begin at {isoday} or later.</source>
            <translation>Beginnen Sie am {isoday} oder später.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/days.py" />
            <source>“{zone}” is no time zone that this program knows</source>
            <translation>„{zone}“ ist keine Zeitzone, die dieses Programm kennt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>an event is outside the dates asked for</source>
            <translation>ein Ereignis liegt außerhalb des angefragten Zeitraums</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>none at all</source>
            <translation>gar keine</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>This Klaviyo account has no metric with the id {ids}. It has: {what}.</source>
            <translation>Dieses Klaviyo-Konto hat keine Metrik mit der ID {ids}. Es hat: {what}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/klaviyo_side.py" />
            <source>Take one of these ids, or none for the metric that is compared by default.</source>
            <translation>Nehmen Sie eine dieser IDs, oder keine: Dann gilt die Metrik, die sonst verglichen wird.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>event id</source>
            <translation>Ereignis-ID</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>email, value and time</source>
            <translation>E-Mail, Wert und Zeit</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>daily figures</source>
            <translation>Tageszahlen</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/matching.py" />
            <source>property {name}</source>
            <translation>Eigenschaft {name}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>This Klaviyo account has no {metric} events yet: every order is missing there.</source>
            <translation>Dieses Klaviyo-Konto hat noch keine Ereignisse „{metric}“: Dort fehlt jede Bestellung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>Run a backfill, or connect Klaviyo's own BigCommerce integration.</source>
            <translation>Senden Sie die Bestellhistorie, oder verbinden Sie Klaviyos eigene BigCommerce-Anbindung.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The account has more metrics of this name, which were not compared: {names}.</source>
            <translation>Das Konto hat weitere Metriken dieses Namens, die nicht verglichen wurden: {names}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>Compare them together{typed} to find orders that are counted twice.</source>
            <translation>Vergleichen Sie sie zusammen{typed}, um doppelt gezählte Bestellungen zu finden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>BigCommerce's answer for {n} orders could not be read; they are not counted.</source>
            <translation>Die Antwort von BigCommerce zu {n} Bestellungen war nicht lesbar; sie sind nicht mitgezählt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>Open these orders in the store and save them again.</source>
            <translation>Öffnen Sie diese Bestellungen im Shop und speichern Sie sie noch einmal.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The orders cannot tell how far they are apart.</source>
            <translation>Wie weit sie auseinanderliegen, zeigen die Bestellungen nicht.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The orders show Klaviyo {n} hours ahead.</source>
            <translation>Laut den Bestellungen ist Klaviyo {n} Stunden voraus.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The orders show Klaviyo {n} hours behind.</source>
            <translation>Laut den Bestellungen ist Klaviyo {n} Stunden zurück.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>The store counts its days in {zone}, Klaviyo in {zone2}. {shown} {n} of {n2} days match now, {n3} when Klaviyo counts in the store's time zone.</source>
            <translation>Der Shop zählt seine Tage in {zone}, Klaviyo in {zone2}. {shown} {n} von {n2} Tagen stimmen jetzt überein, und {n3}, wenn Klaviyo in der Zeitzone des Shops zählt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/notes.py" />
            <source>In Klaviyo, set the same time zone: Settings › Organization. Or in BigCommerce: Settings › Store Profile › Date and Time Zone.</source>
            <translation>Stellen Sie in Klaviyo dieselbe Zeitzone ein: Settings › Organization. Oder in BigCommerce: Settings › Store Profile › Date and Time Zone.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>The store lists it as archived.</source>
            <translation>Der Shop führt sie als archiviert.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Its status is {name} now.</source>
            <translation>Ihr Status ist jetzt {name}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Its address: {address}.</source>
            <translation>Ihre Adresse: {address}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>none</source>
            <translation>keine</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It was placed within the last 15 minutes.</source>
            <translation>Sie wurde in den letzten 15 Minuten aufgegeben.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Klaviyo accepted it at {moment} ({zone}).</source>
            <translation>Klaviyo hat sie am {moment} ({zone}) angenommen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>No event of the compared metrics belongs to it.</source>
            <translation>Kein Ereignis der verglichenen Metriken gehört dazu.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Klaviyo has no event of it.</source>
            <translation>Klaviyo hat kein Ereignis dazu.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>This program has not sent it, and Klaviyo has no event of it.</source>
            <translation>Dieses Programm hat sie nicht gesendet, und Klaviyo hat kein Ereignis dazu.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It names order {id}</source>
            <translation>Es nennt Bestellung {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It names no order</source>
            <translation>Es nennt keine Bestellung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>Its id is of the store {name}.</source>
            <translation>Seine ID ist die des Shops {name}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It is marked as a test.</source>
            <translation>Es ist als Test gekennzeichnet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}, of which BigCommerce's answer is broken.</source>
            <translation>{what}, zu der die Antwort von BigCommerce fehlerhaft ist.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}, which is archived.</source>
            <translation>{what}, die archiviert ist.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}, which the store does not have.</source>
            <translation>{what}, die der Shop nicht hat.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It is less than 15 minutes old.</source>
            <translation>Es ist weniger als 15 Minuten alt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what}; that order of this store has another time and another value.</source>
            <translation>{what}; jene Bestellung dieses Shops hat eine andere Zeit und einen anderen Wert.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{what} of this store.</source>
            <translation>{what} dieses Shops.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>It is also recorded as event {event} of “{metric}” ({writer}).</source>
            <translation>Sie ist auch als Ereignis {event} von „{metric}“ verzeichnet ({writer}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>{moment} on the store's clock, {moment2} on Klaviyo's.</source>
            <translation>{moment} nach der Uhr des Shops, {moment2} nach der von Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/orders.py" />
            <source>The order is worth {money}, the event says {money2}.</source>
            <translation>Die Bestellung ist {money} wert, laut Ereignis {money2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Last changed</source>
            <translation>Zuletzt geändert</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Charged</source>
            <translation>Berechnet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Refunded</source>
            <translation>Erstattet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Payment</source>
            <translation>Zahlung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>Event ID</source>
            <translation>Ereignis-ID</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>{name} (archived)</source>
            <translation>{name} (archiviert)</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/pair.py" />
            <source>{moment} ({zone})</source>
            <translation>{moment} ({zone})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/store_side.py" />
            <source>order {id} was created outside the dates asked for</source>
            <translation>Bestellung {id} wurde außerhalb des angefragten Zeitraums angelegt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/reconcile/store_side.py" />
            <source>the list does not go on from the id asked for</source>
            <translation>die Liste geht nicht bei der angefragten ID weiter</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/checkpoints.py" />
            <source>The file {place} holds “{text}” where a time should be.</source>
            <translation>Die Datei {place} enthält „{text}“, wo eine Zeit stehen sollte.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/database.py" />
            <source>Put a copy of the file in its place. Without one, remove the connection, add it again and backfill: what Klaviyo has already is not recorded a second time.</source>
            <translation>Legen Sie eine Kopie der Datei an ihre Stelle. Ohne Kopie entfernen Sie die Verbindung, fügen sie neu hinzu und senden die Bestellhistorie: Was Klaviyo schon hat, wird kein zweites Mal verzeichnet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/migrate.py" />
            <source>The file {place} was written by a newer version of this program (schema {n}, this one knows {n2}).</source>
            <translation>Die Datei {place} stammt von einer neueren Version dieses Programms (Schema {n}, diese kennt {n2}).</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/migrate.py" />
            <source>Install the newest version of this program.</source>
            <translation>Installieren Sie die neueste Version dieses Programms.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/state/preview_writer.py" />
            <source>The preview {place} cannot be written: {cause}.</source>
            <translation>Die Vorschau {place} lässt sich nicht schreiben: {cause}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Klaviyo does not get on with importing the profiles that it accepted.</source>
            <translation>Klaviyo kommt mit dem Import der angenommenen Profile nicht voran.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Klaviyo did not join BigCommerce customer {id} with this email: it belongs to profile {profile}, which was updated without the customer's id.</source>
            <translation>Klaviyo hat den BigCommerce-Kunden {id} nicht mit dieser E-Mail-Adresse verbunden: Sie gehört zum Profil {profile}, das ohne die Kunden-ID aktualisiert wurde.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>If both are the same person, merge the two profiles in Klaviyo.</source>
            <translation>Ist es dieselbe Person, führen Sie die beiden Profile in Klaviyo zusammen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>phone number of {who} left out: another profile in Klaviyo has it: {profile}</source>
            <translation>Telefonnummer von {who} weggelassen: Ein anderes Profil in Klaviyo hat sie: {profile}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>phone number left out: Klaviyo does not accept it: {detail}</source>
            <translation>Telefonnummer weggelassen: Klaviyo nimmt sie nicht an: {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Correct the phone number in BigCommerce; everything else of this customer was sent.</source>
            <translation>Korrigieren Sie die Telefonnummer in BigCommerce; alles andere von diesem Kunden wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Klaviyo did not accept the profile of {who}: {detail}</source>
            <translation>Klaviyo hat das Profil nicht angenommen ({who}): {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/imports.py" />
            <source>Correct in BigCommerce what Klaviyo names, then try it again.</source>
            <translation>Berichtigen Sie in BigCommerce, was Klaviyo nennt, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>order has no email address</source>
            <translation>die Bestellung hat keine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Klaviyo needs an email to know whose order it is. Add one to the order in BigCommerce; it is then sent.</source>
            <translation>Klaviyo braucht eine E-Mail-Adresse, um zu wissen, wessen Bestellung es ist. Tragen Sie in BigCommerce eine bei der Bestellung ein; dann wird sie gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>the email address is not a valid one</source>
            <translation>die E-Mail-Adresse ist nicht gültig</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Correct the email address in BigCommerce, then try it again: only what is missing is sent.</source>
            <translation>Berichtigen Sie die E-Mail-Adresse in BigCommerce und versuchen Sie es dann erneut: Nur das Fehlende wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Klaviyo drops events for this kind of address (example.com, test.com and reserved names) without a word</source>
            <translation>Klaviyo verwirft Ereignisse für solche Adressen (example.com, test.com und reservierte Namen) stillschweigend</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Nothing has to be done for test orders; for a real customer correct the email address in BigCommerce.</source>
            <translation>Bei Testbestellungen ist nichts zu tun; bei einem echten Kunden korrigieren Sie die E-Mail-Adresse in BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>the customer has no email address</source>
            <translation>der Kunde hat keine E-Mail-Adresse</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Klaviyo did not accept this event: {detail}</source>
            <translation>Klaviyo hat dieses Ereignis nicht angenommen: {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>order</source>
            <translation>Bestellung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>customer</source>
            <translation>Kunde</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>refund</source>
            <translation>Erstattung</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>product</source>
            <translation>Produkt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>category</source>
            <translation>Kategorie</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>site</source>
            <translation>Website</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>Open the {record} in BigCommerce and save it again; if that does not help, ask BigCommerce's support.</source>
            <translation>Öffnen Sie den Eintrag ({record}) in BigCommerce und speichern Sie ihn noch einmal; hilft das nicht, fragen Sie den Support von BigCommerce.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>BigCommerce gave this {record} in a form that cannot be used ({endpoint}: {problem})</source>
            <translation>BigCommerce hat diesen Datensatz ({record}) in einer unbrauchbaren Form geliefert ({endpoint}: {problem})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>BigCommerce gave this {record} in a form that cannot be used ({endpoint}, field {field}: {problem})</source>
            <translation>BigCommerce hat diesen Datensatz ({record}) in einer unbrauchbaren Form geliefert ({endpoint}, Feld {field}: {problem})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>BigCommerce gave {named} in a form that cannot be used ({endpoint}, field {field}: {problem})</source>
            <translation>BigCommerce hat einen Datensatz ({named}) in einer unbrauchbaren Form geliefert ({endpoint}, Feld {field}: {problem})</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>refund {id} of order {id2}</source>
            <translation>Erstattung {id} zur Bestellung {id2}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>refund {id}</source>
            <translation>Erstattung {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>product {id}</source>
            <translation>Produkt {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>category {id}</source>
            <translation>Kategorie {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/issue_texts.py" />
            <source>group {id}</source>
            <translation>Gruppe {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/order_pages.py" />
            <source>a page without a usable id</source>
            <translation>eine Seite ohne brauchbare ID</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/order_pages.py" />
            <source>order {id} lies outside the asked window, so the filter was ignored</source>
            <translation>Bestellung {id} liegt außerhalb des angefragten Zeitraums, der Filter wurde also nicht beachtet</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/people.py" />
            <source>customer {id}</source>
            <translation>Kunde {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/people.py" />
            <source>a guest</source>
            <translation>Gast</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>{n} more</source>
            <translation>{n} weitere</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>phone number left out: it is also that of {others}</source>
            <translation>Telefonnummer weggelassen: Es ist auch die von {others}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>A phone number stands for one person in Klaviyo. If they are one person, keep one of the accounts; everything else of this customer was sent.</source>
            <translation>In Klaviyo steht eine Telefonnummer für eine Person. Sind sie dieselbe Person, behalten Sie eines der Konten; alles andere zu diesem Kunden wurde gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>the buyer of order {id}</source>
            <translation>Käufer der Bestellung {id}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>customer {id}, who is deleted</source>
            <translation>Kunde {id}, der gelöscht ist</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/phones.py" />
            <source>phone number left out: it is not a valid number for its country</source>
            <translation>Telefonnummer weggelassen: In ihrem Land ist sie keine gültige Nummer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Klaviyo's own BigCommerce integration is writing your orders already: its “{metric}” had an event on {date}. Sending them from here too would count every order twice.</source>
            <translation>Klaviyos eigene BigCommerce-Anbindung schreibt Ihre Bestellungen schon: Ihre Metrik „{metric}“ bekam zuletzt ein Ereignis ({date}). Würden sie auch von hier gesendet, zählte jede Bestellung doppelt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Keep the integration and only check your numbers{typed}, or switch it off in Klaviyo under Integrations › BigCommerce.{typed2}</source>
            <translation>Behalten Sie die Anbindung und prüfen Sie nur Ihre Zahlen{typed}, oder schalten Sie sie in Klaviyo unter Integrations › BigCommerce ab.{typed2}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Something else writes “Placed Order” events into this Klaviyo account through the API; the last one is of {date}. Sending your orders from here too would count them twice.</source>
            <translation>Etwas anderes schreibt über die API Ereignisse „Placed Order“ in dieses Klaviyo-Konto (das letzte: {date}). Würden Ihre Bestellungen auch von hier gesendet, zählten sie doppelt.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Find out which app or script sends them (in Klaviyo: Analytics › Metrics › Placed Order) and switch it off.{typed}</source>
            <translation>Finden Sie heraus, welche App oder welches Skript sie sendet (in Klaviyo: Analytics › Metrics › Placed Order), und schalten Sie es ab.{typed}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>BigCommerce counts days in {zone}, Klaviyo in {zone2}. Orders near midnight fall on different days.</source>
            <translation>BigCommerce zählt Tage in {zone}, Klaviyo in {zone2}. Bestellungen um Mitternacht fallen auf verschiedene Tage.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>{title}: {detail}</source>
            <translation>{title}: {detail}</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Set the same zone in Klaviyo under Settings › Organization.</source>
            <translation>Stellen Sie in Klaviyo dieselbe Zone ein, unter Settings › Organization.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>BigCommerce sells in {currency}, Klaviyo shows {currency2}.</source>
            <translation>BigCommerce verkauft in {currency}, Klaviyo zeigt {currency2}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Each event carries its own currency; choose the store's one in Klaviyo's settings to compare totals.</source>
            <translation>Jedes Ereignis hat seine eigene Währung; wählen Sie in Klaviyo die des Shops, um Summen zu vergleichen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>The {side} key lacks the permission “{scope}”: {purpose}.</source>
            <translation>Dem Schlüssel von {side} fehlt die Berechtigung „{scope}“ – {purpose}.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>Make a new {side} key that has “{scope}” too, and replace the old one.</source>
            <translation>Erstellen Sie einen neuen Schlüssel für {side}, der auch „{scope}“ hat, und ersetzen Sie den alten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/preflight.py" />
            <source>an unknown day</source>
            <translation>Tag unbekannt</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepts events first and records them a little later; on a bad day that takes hours. Start again in a while: what was sent is looked for again before anything else goes. If it never appears, ask Klaviyo's support.</source>
            <translation>Klaviyo nimmt Ereignisse erst an und verzeichnet sie etwas später; an einem schlechten Tag dauert das Stunden. Starten Sie nach einer Weile noch einmal: Bevor etwas anderes gesendet wird, wird erneut nach dem schon Gesendeten gesucht. Erscheint es nie, fragen Sie den Support von Klaviyo.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo shows the first {n} events. Sending the rest.</source>
            <translation>Klaviyo zeigt die ersten {n} Ereignisse. Der Rest wird gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>a minute</source>
            <translation>1 Minute</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepted the first {n} events, but shows none of them after {time}. Nothing more was sent.</source>
            <translation>Klaviyo hat die ersten {n} Ereignisse angenommen, zeigt nach {time} aber keines davon. Mehr wurde nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepted this event but does not show it.</source>
            <translation>Klaviyo hat dieses Ereignis angenommen, zeigt es aber nicht.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo drops events silently for addresses it does not like. Check the customer's email.</source>
            <translation>Klaviyo verwirft stillschweigend Ereignisse für Adressen, die es nicht mag. Prüfen Sie die E-Mail-Adresse des Kunden.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>Klaviyo accepted the first {n} events, but {n2} of them do not appear after {time}. Nothing more was sent.</source>
            <translation>Klaviyo hat die ersten {n} Ereignisse angenommen, aber {n2} davon erscheinen nach {time} nicht. Mehr wurde nicht gesendet.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/proof.py" />
            <source>They are listed under “Needs attention”. Start again to go on with the rest.</source>
            <translation>Sie stehen unter „Zu klären“. Starten Sie noch einmal, um mit dem Rest weiterzumachen.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/repair.py" />
            <source>Look at the order in BigCommerce; mend what Klaviyo names, then try it again.</source>
            <translation>Sehen Sie sich die Bestellung in BigCommerce an; berichtigen Sie, was Klaviyo nennt, und versuchen Sie es dann erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/run.py" />
            <source>The first day lies in the future.</source>
            <translation>Der erste Tag liegt in der Zukunft.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/shared_emails.py" />
            <source>BigCommerce customers {ids} have the same email address; Klaviyo has one profile for it, without a customer's id</source>
            <translation>Die BigCommerce-Kunden {ids} haben dieselbe E-Mail-Adresse; Klaviyo hat dafür ein Profil, ohne Kundennummer</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/shared_emails.py" />
            <source>Their orders are sent by the email. If they are one person, keep one of the accounts.</source>
            <translation>Ihre Bestellungen werden unter der E-Mail-Adresse gesendet. Wenn es dieselbe Person ist, behalten Sie eines der Konten.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/upload.py" />
            <source>Look at the order in BigCommerce; mend what Klaviyo names, then try again.</source>
            <translation>Sehen Sie sich die Bestellung in BigCommerce an, korrigieren Sie, was Klaviyo nennt, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <location filename="../../bcklaviyo_gui/sync/upload.py" />
            <source>Klaviyo refuses every event: {detail}</source>
            <translation>Klaviyo lehnt jedes Ereignis ab: {detail}</translation>
        </message>
    </context>
</TS>
