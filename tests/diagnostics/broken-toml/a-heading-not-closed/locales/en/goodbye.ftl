goodbye-message = Goodbye. Read { $link-kettles }.
