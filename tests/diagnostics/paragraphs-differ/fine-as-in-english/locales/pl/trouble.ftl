trouble-message =
    Coś poszło nie tak.

    Zadzwoń: { $phone }.

    Jesteśmy tam: { $hours }.
