trouble-message =
    Coś poszło nie tak.

    Zadzwoń: { $phone } ({ $hours }).
