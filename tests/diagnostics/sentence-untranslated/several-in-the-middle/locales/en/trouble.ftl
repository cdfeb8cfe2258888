trouble-message = Something went wrong. You can call us on { $phone }.
