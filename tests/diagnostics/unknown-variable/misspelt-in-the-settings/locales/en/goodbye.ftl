goodbye-message = Goodbye. Or call { $number-emergency }.
