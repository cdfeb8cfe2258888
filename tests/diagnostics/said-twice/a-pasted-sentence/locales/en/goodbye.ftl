goodbye-message = Goodbye. You can come back here any day. You can come back here any day.
