trouble-message =
    Coś poszło nie tak.

    Jesteśmy tam: { $hours }.

    Zadzwoń: { $phone }.
