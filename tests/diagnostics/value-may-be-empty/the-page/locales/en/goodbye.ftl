goodbye-message = Goodbye. We are open until { $closes }.
