trouble-message = Something went wrong. Call { $phone }.
