goodbye-message = Goodbye. See { $link-cups }.
