goodbye-message = Hwyl fawr.
