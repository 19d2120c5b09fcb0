package ua.opencities.tariff;

import java.time.LocalDate;
import ua.opencities.shared.Text;

/** Who adopted a tariff and by which paper; the number in any style. */
public record AdoptingAct(String body, String number, LocalDate date) {
  public AdoptingAct {
    body = Text.required("actBody", body, 200);
    number = Text.required("actNumber", number, 50);
  }
}
