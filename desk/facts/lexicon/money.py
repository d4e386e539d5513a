"""Currencies: signs, codes and words, with ISO 4217 codes and the unit's name in the singular."""

from __future__ import annotations

DOLLAR = "$"
"""Some nation's dollar: which, the sender's home decides."""

SIGNS = {
    "$": DOLLAR, "us$": "USD", "c$": "CAD", "ca$": "CAD", "a$": "AUD", "au$": "AUD", "nz$": "NZD", "hk$": "HKD",
    "s$": "SGD", "r$": "BRL", "nt$": "TWD", "z$": "ZWL", "j$": "JMD", "£": "GBP", "€": "EUR", "¥": "JPY", "₹": "INR",
    "$us": "USD", "$ca": "CAD", "$c": "CAD", "$au": "AUD", "$a": "AUD", "$nz": "NZD", "$hk": "HKD", "₪": "ILS",
    "₽": "RUB", "₩": "KRW", "₺": "TRY", "₦": "NGN", "₴": "UAH", "₱": "PHP", "฿": "THB",
}  # fmt: skip
CODES = {
    "USD": "USD", "US": "USD", "EUR": "EUR", "GBP": "GBP", "CAD": "CAD", "CDN": "CAD", "AUD": "AUD", "NZD": "NZD",
    "JPY": "JPY", "CNY": "CNY", "RMB": "CNY", "HKD": "HKD", "SGD": "SGD", "CHF": "CHF", "SEK": "SEK", "NOK": "NOK",
    "DKK": "DKK", "INR": "INR", "MYR": "MYR", "RM": "MYR", "Rs": "INR", "Rs.": "INR", "ILS": "ILS", "NIS": "ILS",
    "ZAR": "ZAR", "KRW": "KRW", "BRL": "BRL", "MXN": "MXN", "RUB": "RUB", "TRY": "TRY", "PLN": "PLN", "HRK": "HRK",
    "THB": "THB", "PHP": "PHP", "IDR": "IDR", "AED": "AED", "SAR": "SAR", "EGP": "EGP", "NGN": "NGN", "KES": "KES",
    "Rp": "IDR", "PS": "GBP", "Y=": "JPY", "Sh": "KES", "Ksh": "KES",
}  # fmt: skip
"""Codes and letters before a figure; PS is the pound sign where a feed lost it."""

WORDS = {
    "bolivar": ("VES", "bolivar"), "cedi": ("GHS", "cedi"), "kwacha": (None, "kwacha"), "kyat": ("MMK", "kyat"),
    "riel": ("KHR", "riel"), "tenge": ("KZT", "tenge"), "lari": ("GEL", "lari"), "manat": (None, "manat"),
    "birr": ("ETB", "birr"), "pula": ("BWP", "pula"), "lempira": ("HNL", "lempira"), "quetzal": ("GTQ", "quetzal"),
    "guarani": ("PYG", "guarani"), "afghani": ("AFN", "afghani"), "tugrik": ("MNT", "tugrik"),
    "ariary": ("MGA", "ariary"), "gourde": ("HTG", "gourde"), "koruna": (None, "koruna"), "ruble": ("RUB", "rouble"),
    "dollar": (None, "dollar"), "buck": (None, "dollar"), "euro": ("EUR", "euro"), "yen": ("JPY", "yen"),
    "yuan": ("CNY", "yuan"), "renminbi": ("CNY", "yuan"), "rupee": ("INR", "rupee"), "rouble": ("RUB", "rouble"),
    "ringgit": ("MYR", "ringgit"), "shekel": ("ILS", "shekel"), "won": ("KRW", "won"), "peso": (None, "peso"),
    "real": ("BRL", "real"), "reais": ("BRL", "real"), "rand": ("ZAR", "rand"), "franc": ("CHF", "franc"),
    "krona": ("SEK", "krona"), "kronor": ("SEK", "krona"), "krone": (None, "krone"), "kroner": (None, "krone"),
    "crown": (None, "crown"), "lira": ("TRY", "lira"), "hryvnia": ("UAH", "hryvnia"), "hryvnias": ("UAH", "hryvnia"),
    "zloty": ("PLN", "zloty"), "forint": ("HUF", "forint"), "baht": ("THB", "baht"), "rupiah": ("IDR", "rupiah"),
    "dong": ("VND", "dong"), "dirham": ("AED", "dirham"), "riyal": ("SAR", "riyal"), "rial": ("IRR", "rial"),
    "dinar": (None, "dinar"), "naira": ("NGN", "naira"), "shilling": (None, "shilling"), "taka": ("BDT", "taka"),
    "kuna": ("HRK", "kuna"), "leu": ("RON", "leu"), "lei": ("RON", "leu"), "lev": ("BGN", "lev"),
    "sterling": ("GBP", "pound sterling"), "quid": ("GBP", "pound sterling"), "toman": ("IRR", "toman"),
}  # fmt: skip
MINOR = {
    "cent": (None, "cent"), "cents": (None, "cent"), "penny": ("GBP", "penny"), "pence": ("GBP", "penny"),
    "p": ("GBP", "penny"), "sen": ("MYR", "sen"), "paise": ("INR", "paisa"), "kopecks": ("RUB", "kopeck"),
    "kopeks": ("RUB", "kopeck"), "¢": (None, "cent"), "c": (None, "cent"), "pennies": (None, "penny"),
}  # fmt: skip
"""A hundredth of the currency."""

NATIONS = {
    ("american", "dollar"): ("USD", "dollar"), ("u.s.", "dollar"): ("USD", "dollar"),
    ("us", "dollar"): ("USD", "dollar"), ("canadian", "dollar"): ("CAD", "canadian dollar"),
    ("australian", "dollar"): ("AUD", "australian dollar"), ("singapore", "dollar"): ("SGD", "singapore dollar"),
    ("kong", "dollar"): ("HKD", "hong kong dollar"), ("zealand", "dollar"): ("NZD", "new zealand dollar"),
    ("taiwan", "dollar"): ("TWD", "taiwan dollar"), ("danish", "crown"): ("DKK", "danish krone"),
    ("danish", "krone"): ("DKK", "danish krone"), ("norwegian", "crown"): ("NOK", "norwegian krone"),
    ("norwegian", "krone"): ("NOK", "norwegian krone"), ("swedish", "crown"): ("SEK", "swedish krona"),
    ("swedish", "krona"): ("SEK", "swedish krona"), ("czech", "crown"): ("CZK", "czech koruna"),
    ("swiss", "franc"): ("CHF", "swiss franc"), ("mexican", "peso"): ("MXN", "mexican peso"),
    ("argentine", "peso"): ("ARS", "argentine peso"), ("philippine", "peso"): ("PHP", "philippine peso"),
    ("chilean", "peso"): ("CLP", "chilean peso"), ("colombian", "peso"): ("COP", "colombian peso"),
    ("indian", "rupee"): ("INR", "indian rupee"), ("pakistani", "rupee"): ("PKR", "pakistani rupee"),
    ("lankan", "rupee"): ("LKR", "sri lankan rupee"), ("japanese", "yen"): ("JPY", "yen"),
    ("chinese", "yuan"): ("CNY", "yuan"), ("croatian", "kuna"): ("HRK", "croatian kuna"),
    ("turkish", "lira"): ("TRY", "lira"), ("israeli", "shekel"): ("ILS", "shekel"),
    ("russian", "rouble"): ("RUB", "rouble"), ("kenyan", "shilling"): ("KES", "kenyan shilling"),
    ("egyptian", "pound"): ("EGP", "egyptian pound"), ("british", "pound"): ("GBP", "pound sterling"),
    ("syrian", "pound"): ("SYP", "syrian pound"), ("lebanese", "pound"): ("LBP", "lebanese pound"),
    ("iraqi", "dinar"): ("IQD", "iraqi dinar"), ("malaysian", "ringgit"): ("MYR", "ringgit"),
    ("south", "won"): ("KRW", "won"),
}  # fmt: skip
"""A nation's adjective (its last word, lower case) and the word after it."""

UNITS = {
    DOLLAR: "dollar", "USD": "dollar", "CAD": "canadian dollar", "AUD": "australian dollar",
    "NZD": "new zealand dollar", "HKD": "hong kong dollar", "SGD": "singapore dollar", "TWD": "taiwan dollar",
    "JMD": "jamaican dollar", "ZWL": "zimbabwean dollar", "GBP": "pound sterling", "EUR": "euro", "JPY": "yen",
    "CNY": "yuan", "INR": "rupee", "ILS": "shekel", "RUB": "rouble", "KRW": "won", "TRY": "lira", "NGN": "naira",
    "UAH": "hryvnia", "PHP": "philippine peso", "THB": "baht", "BRL": "real", "CHF": "swiss franc",
    "SEK": "swedish krona", "NOK": "norwegian krone", "DKK": "danish krone", "MYR": "ringgit", "ZAR": "rand",
    "MXN": "mexican peso", "PLN": "zloty", "HRK": "kuna", "IDR": "rupiah", "AED": "dirham", "SAR": "riyal",
    "EGP": "egyptian pound", "KES": "kenyan shilling",
}  # fmt: skip
"""The unit's name for a code or sign."""

HOME_DOLLARS = {
    "ap": "USD", "associated press": "USD", "reuters": "USD", "thomson reuters": "USD", "afp": "USD",
    "agence france-presse": "USD", "upi": "USD", "bloomberg": "USD", "bloomberg news": "USD", "dow jones": "USD",
    "cnn": "USD", "xinhua": "USD", "dpa": "USD", "canadian press": "CAD", "cp": "CAD", "cbc": "CAD",
    "cbc news": "CAD", "ctv news": "CAD", "global news": "CAD", "postmedia": "CAD", "toronto star": "CAD",
    "globe and mail": "CAD", "torstar": "CAD", "aap": "AUD", "australian associated press": "AUD", "nzme": "NZD",
    "rnz": "NZD", "new zealand herald": "NZD", "straits times": "SGD", "cna": "SGD",
}  # fmt: skip
"""What a bare "$" is in an agency's copy, by its name in small letters without "the"."""
