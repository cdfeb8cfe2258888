tea-pale = Jasna herbata.
