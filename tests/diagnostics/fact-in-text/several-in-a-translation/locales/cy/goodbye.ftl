goodbye-message = Hwyl. Ffoniwch 0300 5000 928.
