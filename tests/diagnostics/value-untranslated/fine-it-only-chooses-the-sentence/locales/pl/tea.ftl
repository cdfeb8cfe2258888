tea-pale = Słaba herbata.
