goodbye-message = Goodbye. More information here: ask us.
