package ua.opencities.tariff.relief.terms;

import ua.opencities.council.code.Edrpou;
import ua.opencities.shared.Text;

/** Who pays a council's fee in its stead, as an invoice names it. */
public record Sponsor(String name, Edrpou code) {
  public static final int NAME = 200;

  public Sponsor {
    name = Text.required("sponsorName", name, NAME);
  }
}
