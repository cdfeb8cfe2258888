goodbye-message =
    Goodbye. You need:

    • a cup
    • a bag
