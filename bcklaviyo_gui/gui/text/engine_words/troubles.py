"""What the engine says of runs, keys, files and settings: titles, messages and advice of its errors."""

from bcklaviyo_gui.gui.text.language import marked

TEMPLATES = (
    # Titles, and advice that holds for a whole kind.
    marked("Something went wrong"),
    marked("Try again. If it happens again, save the diagnostics and ask for help."),
    marked("Your help is needed"),
    marked("Check the settings of this connection."),
    marked("That does not work"),
    marked("Check what you typed."),
    marked("A key was not accepted"),
    marked("Make a new key, and replace the old one in this connection."),
    marked("A permission is missing"),
    marked("Make a new key that has this permission, and replace the old one in this connection."),
    marked("No answer"),
    marked("Check the internet connection and try again later. Nothing that was done is lost."),
    marked("Gave up waiting"),
    marked("Klaviyo does not show the events"),
    marked("An answer was lost"),
    marked("The page is too big"),
    marked("Not accepted"),
    marked("An answer that cannot be understood"),
    marked("Nothing that was done is lost. Look for a newer version of this program, or ask for help."),
    marked("The program's memory cannot be used"),
    marked("Make room on the disk, or use the version of this program that wrote the file."),
    marked("Another run is under way"),
    marked("Another run works with this connection right now."),
    marked("Wait until it ends, or stop it."),
    marked("Orders would be counted twice"),
    marked("Stopped"),
    marked("Start again at any time: it goes on from here."),
    marked("Stopped. What was done is kept, and the next run goes on from here."),
    marked("These are somebody else's numbers"),
    marked("The program made a mistake"),
    marked("What was done is kept. Start again; if it happens again, send us the report."),
    marked("The run ended because of a mistake in this program."),
    marked("The rows could not be read because of a mistake in this program."),
    # Keys and the keyring.
    marked("The system's keyring cannot be used"),
    marked(
        "Unlock or install the system's keyring (on Linux: gnome-keyring or KWallet), or run with --credentials env and"
        " the keys in {name} and {name2}."
    ),
    marked("The variables {name} and {name2} must both hold a key."),
    marked("Set both, or use the keyring."),
    marked("The keyring holds no keys for “{name}”."),
    marked("Remove the connection and add it again, or use --credentials env."),
    marked("The keys could not be stored in the system's keyring"),
    marked("The keys could not be deleted from the system's keyring"),
    marked("The keys could not be read from the system's keyring"),
    marked("The keyring's entry of this connection cannot be read."),
    marked("Remove the connection and add it again."),
    marked("This system offers no keyring that keeps keys safe."),
    marked("{what} ({kind})."),
    # Connections and addresses.
    marked("A store hash is made of letters and digits: the part after /stores/ in the API path."),
    marked("That is no store hash."),
    marked("It stands in the API path between /stores/ and /v3/: letters and digits only."),
    marked("BigCommerce knows no store with this hash."),
    marked("BigCommerce does not give {n} orders at once."),
    marked("There is no connection named “{name}”."),
    marked("`bcklaviyo connections list` shows the ones there are."),
    marked("A connection needs a name of at most 100 printable characters."),
    marked("There is already a connection named “{name}”."),
    marked("Choose another name, or remove that one first."),
    marked("Something else holds the list of connections in {place}."),
    marked("Try again in a minute."),
    marked("This address cannot be read."),
    marked("An address here is only a scheme, a host, and perhaps a port and a path."),
    marked("{host} must be reached by https: the key travels with every request."),
    marked("The system sends https through a SOCKS proxy, which this program cannot use."),
    marked("There was no answer within half a minute."),
    marked("Check the internet connection, then try again."),
    marked("BigCommerce did not answer within half a minute."),
    # Files.
    marked("The file {place} cannot be read: {cause}."),
    marked("Mend the file or put a copy in its place; what was sent is remembered beside it, in `connections`."),
    marked("The folder {place} cannot be deleted: {cause}."),
    marked("The file {place} cannot be written: {cause}."),
    marked("The file {place} cannot be used: {cause}."),
    marked("The folder {place} cannot be used: {cause}."),
    marked("The log {place} cannot be written: {cause}."),
    marked("The preview {place} cannot be written: {cause}."),
    marked("The data folder {place} cannot be used: {cause}."),
    marked("{place} is no folder"),
    marked("{place} is used for other things too; it cannot become the data folder."),
    marked("Choose a folder of its own: it will be closed to everybody but you."),
    marked("Choose another place."),
    marked("The settings file {place} cannot be read: {cause}."),
    marked("Mend the file, or delete it: the defaults then hold."),
    marked(
        "Put a copy of the file in its place. Without one, remove the connection, add it again and backfill: what"
        " Klaviyo has already is not recorded a second time."
    ),
    marked(
        "Let the program read and write in that folder: its owner, its rights or the whole disk may stand against it."
    ),
    marked("The file {place} was written by a newer version of this program (schema {n}, this one knows {n2})."),
    marked("Install the newest version of this program."),
    marked("The start at login could not be changed: {cause}."),
    marked("Try again."),
    # Runs.
    marked("{name} must be a number of seconds above 0."),
    marked("The first day lies after the last one."),
    marked("The first day lies in the future."),
    marked("Order {id} cannot be read from the store any more."),
    marked("Make the preview again."),
    marked("Klaviyo does not get on with importing the profiles that it accepted."),
    marked("Klaviyo shows the first {n} events. Sending the rest."),
    marked("Klaviyo accepted the first {n} events, but shows none of them after {time}. Nothing more was sent."),
    marked(
        "Klaviyo accepted the first {n} events, but {n2} of them do not appear after {time}. Nothing more was sent."
    ),
    marked(
        "Klaviyo accepts events first and records them a little later; on a bad day that takes hours. Start again in a"
        " while: what was sent is looked for again before anything else goes. If it never appears, ask Klaviyo's"
        " support."
    ),
    marked("They are listed under “Needs attention”. Start again to go on with the rest."),
    # Before a run.
    marked(
        "Klaviyo's own BigCommerce integration is writing your orders already: its “{metric}” had an event on {date}."
        " Sending them from here too would count every order twice."
    ),
    marked(
        "Keep the integration and only check your numbers (`reconcile`), or switch it off in Klaviyo under Integrations"
        " › BigCommerce. To send all the same, knowing this, add --anyway."
    ),
    marked(
        "Something else writes “Placed Order” events into this Klaviyo account through the API; the last one is of"
        " {date}. Sending your orders from here too would count them twice."
    ),
    marked(
        "Find out which app or script sends them (in Klaviyo: Analytics › Metrics › Placed Order) and switch it off. To"
        " send all the same, knowing this, add --anyway."
    ),
    marked(
        "Your time zones differ: BigCommerce counts days in {zone}, Klaviyo in {zone2}. Orders near midnight fall on"
        " different days."
    ),
    marked("Set the same zone in Klaviyo under Settings › Contact information › Organization."),
    marked("Your currencies differ: BigCommerce sells in {currency}, Klaviyo shows {currency2}."),
    marked("Each event carries its own currency; choose the store's one in Klaviyo's settings to compare totals."),
    # What the command line alone can ask of a comparison.
    marked("The range begins on {isoday}, after it ends on {isoday2}."),
    marked("Exchange the two dates."),
    marked("lies in the future"),
    marked("ends in the future, on {isoday}"),
    marked("The range {what}: today is {isoday} in the store's time zone ({zone})."),
    marked("Choose days until today."),
    marked("Klaviyo records nothing before {isoday}."),
    marked("Begin at {isoday} or later."),
    marked("This Klaviyo account has no metric with the id {ids}. It has: {what}."),
    marked("none at all"),
    marked("Take one of these ids, or none for the metric that is compared by default."),
    marked(
        "The numbers that were compared are not written by this program, but come from {names}. Orders sent from here"
        " would land in a metric of their own, and would not mend them."
    ),
    marked("Ask whoever writes that metric to send the missing orders, or make a backfill with this program."),
)
