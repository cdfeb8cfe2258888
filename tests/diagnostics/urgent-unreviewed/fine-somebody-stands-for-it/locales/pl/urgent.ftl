urgent-soft = Zadzwoń pod 999.
urgent-more = Więcej: 999.
