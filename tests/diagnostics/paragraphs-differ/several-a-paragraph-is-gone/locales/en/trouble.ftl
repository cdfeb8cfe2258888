trouble-message =
    Something went wrong.

    Call { $phone }.

    We are there at { $hours }.
