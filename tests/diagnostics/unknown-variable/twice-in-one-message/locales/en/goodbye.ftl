goodbye-message = Call { $fone }. The number is { $fone }.
