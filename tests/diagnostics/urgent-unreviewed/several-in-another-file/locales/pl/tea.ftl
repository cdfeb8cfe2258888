urgent-soft = Zadzwoń.
