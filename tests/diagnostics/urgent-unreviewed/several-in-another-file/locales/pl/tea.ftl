urgent-soft = Zadzwoń pod 999.
