goodbye-message = Goodbye. Read { $link-kettle }.
