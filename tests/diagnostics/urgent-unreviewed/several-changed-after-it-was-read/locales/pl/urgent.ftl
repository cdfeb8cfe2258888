urgent-soft = Zadzwoń pod 999.
urgent-more = Dużo więcej: 999.
