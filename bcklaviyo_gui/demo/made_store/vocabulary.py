"""Names, places and goods that the demo is made of. The domains are invented; none is reserved."""

from bcklaviyo_gui.demo.made_store.records import Place

DOMAINS = (
    "ravenwood-mail.com",
    "postbox.co",
    "larkfield-mail.net",
    "northsea-mail.org",
    "bluecurlew.io",
    "hartwell-post.com",
)

PEOPLE = (
    ("Anna", "Berg", "anna.berg"),
    ("James", "O'Connor", "james.oconnor"),
    ("María José", "Núñez", "mj.nunez"),
    ("Zoë", "Müller-Lüdenscheidt", "zoe.mueller"),
    ("Łukasz", "Żółć", "lukasz.zolc"),
    ("Ольга", "Иванова", "olga.ivanova"),
    ("Αλέξανδρος", "Παπαδόπουλος", "alexandros.p"),
    ("さくら", "田中", "sakura.tanaka"),
    ("伟", "王", "wei.wang"),
    ("민준", "김", "minjun.kim"),
    ("محمد", "الحسيني", "m.alhusseini"),
    ("נועה", "כהן", "noa.cohen"),
    ("प्रिया", "शर्मा", "priya.sharma"),
    ("สมชาย", "ใจดี", "somchai.jaidee"),
    ("Thị Hương", "Nguyễn", "huong.nguyen"),
    ("Siân", "ap Rhys", "sian.aprhys"),
    ("Emre", "Şahin", "emre.sahin"),
    ("Björk", "Þórsdóttir", "bjork.thors"),
    ("Ana", "da Silva", "ana.dasilva"),
    ("Chidi", "Okonkwo", "chidi.okonkwo"),
    ("Olivia", "Smith", "olivia.smith"),
    ("Liam", "Johnson", "liam.johnson"),
    ("Emma", "Williams", "emma.williams"),
    ("Noah", "Brown", "noah.brown"),
    ("Ava", "Jones", "ava.jones"),
    ("Lucas", "García", "lucas.garcia"),
    ("Mia", "Miller", "mia.miller"),
    ("Ethan", "Davis", "ethan.davis"),
    ("Isabella", "Martinez", "isabella.martinez"),
    ("Mason", "Lee", "mason.lee"),
)

ODD_PEOPLE = (
    ("<b>Robert</b>", "<script>alert(1)</script>", "robert.tables"),
    ('=HYPERLINK("http://evil.invalid","Click")', "+Formula", "formula.person"),
    ("😀 Joy", "🎉 Party", "joy.party"),
    ("@SUM(A1:A9)", "-Dash", "at.sum"),
    ("Tab\tStop", "New\nLine", "control.chars"),
    ("\u202eReversed", "Zero\u200bWidth", "bidi.person"),
)

HOMES = (
    Place("1402 W Lake St", "Chicago", "Illinois", "60607", "United States", "US", 1025),
    Place("88 Barton Springs Rd", "Austin", "Texas", "78704", "United States", "US", 825),
    Place("500 Pike St", "Seattle", "Washington", "98101", "United States", "US", 1035),
    Place("12 SE Ankeny St", "Portland", "Oregon", "97214", "United States", "US", 0),
    Place("230 Flatbush Ave", "Brooklyn", "New York", "11217", "United States", "US", 888),
    Place("7 Ocean Dr", "Miami", "Florida", "33139", "United States", "US", 700),
    Place("19 Elm St", "Concord", "New Hampshire", "03301", "United States", "US", 0),
    Place("3100 Colfax Ave", "Denver", "Colorado", "80206", "United States", "US", 881),
    Place("615 Nicollet Mall", "Minneapolis", "Minnesota", "55402", "United States", "US", 803),
)
ABROAD = (
    Place("250 Queen St W", "Toronto", "Ontario", "M5V 1Z4", "Canada", "CA", 1300, "CAD"),
    Place("1200 Rue Sherbrooke O", "Montréal", "Québec", "H3A 1H6", "Canada", "CA", 1498, "CAD"),
    Place("14 Bermondsey St", "London", "Greater London", "SE1 2EG", "United Kingdom", "GB", 2000, "GBP", True),
    Place("Torstraße 88", "Berlin", "Berlin", "10119", "Germany", "DE", 1900, "EUR", True),
    Place("9 Rue de Bretagne", "Paris", "Île-de-France", "75003", "France", "FR", 2000, "EUR", True),
    Place("Skólavörðustígur 12", "Reykjavík", "", "101", "Iceland", "IS", 0),
    Place("神宮前 4-12-10", "渋谷区", "東京都", "150-0001", "Japan", "JP", 0),
)

GROUPS = ("Retail", "Wholesale", "VIP ⭐", "Staff & Friends")

DEPARTMENTS: dict[str, dict[str, tuple[str, ...]]] = {
    "Clothing": {"Men's": ("Shirts", "Trousers", "Sale"), "Women's": ("Dresses", "Knitwear", "Sale")},
    "Home & Garden": {"Kitchen": ("Towels", "Pots & Pans"), "Garden": ("Seeds", "Tools <outdoor>")},
    "Books": {"Fiction": ("Crime", "Поэзия"), "Non-fiction": ("Cookery", "History")},
    "Coffee ☕": {"Beans": ("Espresso", "Filter"), "Gear": ("Grinders", "Kettles")},
    "Toys": {"Wooden": ("Blocks", "Trains"), "Outdoor": ("Kites", "Balls")},
    "Gifts": {"For her": ("Jewellery",), "For him": ("Wallets",), "Cards": ("Gift cards",)},
}
BRANDS = (
    "Fog & Linen",
    "Hartwell",
    "Nordsjø",
    "ACME",
    "Müller & Söhne",
    "Kintsugi 金継ぎ",
    "L'Atelier",
    "Bluecurlew",
    "No. 9",
    "",
)
QUALITIES = (
    "Classic",
    "Organic",
    "Heavy",
    "Little",
    "Everyday",
    "Handmade",
    "Midnight",
    "Northern",
    "Original",
    "Soft",
)
THINGS = (
    "Shirt", "Towel", "Kettle", "Grinder", "Notebook", "Blanket", "Candle", "Kite", "Mug", "Apron", "Wallet", "Teapot",
)  # fmt: skip
ODD_PRODUCTS = (
    "<i>Limited</i> Edition Print & Frame",
    '=SUM(1+1)*cmd|"/C calc"!A0',
    "Crème brûlée torch – 12″ «Pro»",
    "手ぬぐい (Tenugui) 🐟",
    "Box of \"quotes\", commas; and 'apostrophes'",
)
SIZES = ("S", "M", "L", "XL")
COLOURS = ("Red", "Petrol blue", "Écru", "Black & white")
COUPON_CODES = ("SAVE10", "WELCOME5", "SUMMER-SALE", "FREUNDE15", "BFCM", "ÉTÉ20")
PAYMENT_METHODS = ("Credit Card", "PayPal", "Credit Card", "Apple Pay", "Credit Card", "Bank Deposit")
REFUND_REASONS = ("", "Damaged in transit", "Changed mind", "Wrong size", "<b>Late</b> & cold", "")
