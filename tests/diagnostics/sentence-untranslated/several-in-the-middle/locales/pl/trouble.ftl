trouble-message = Coś poszło nie tak. You can call us on { $phone }.
