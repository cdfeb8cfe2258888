trouble-message = Coś poszło nie tak (0300 5000 927). Zadzwoń: { $phone }.
