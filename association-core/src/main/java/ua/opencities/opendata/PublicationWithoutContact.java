package ua.opencities.opendata;

import ua.opencities.shared.RuleBroken;

/** A data set's passport names who answers for it (Cabinet's resolution № 835 of 21.10.2015). */
public class PublicationWithoutContact extends RuleBroken {
  private static final long serialVersionUID = 1;

  PublicationWithoutContact() {
    super("opendata.publication-without-contact");
  }

  @Override
  public String field() {
    return "contact";
  }
}
