tea-plae = Słaba herbata.
