trouble-message = Zadzwoń: { $phone }. Coś poszło nie tak.
