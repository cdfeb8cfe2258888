trouble-message = Coś poszło nie tak. Samaritans: { $phone }.
