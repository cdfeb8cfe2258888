goodbye-message = Goodbye. It is **free**.
