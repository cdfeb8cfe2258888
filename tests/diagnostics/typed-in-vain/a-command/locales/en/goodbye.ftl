goodbye-message = Goodbye. To begin again, type: /strat
