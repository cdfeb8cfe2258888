goodbye-message = Goodbye. You chose { $strength }.
