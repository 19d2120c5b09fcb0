package ua.opencities.council.contact;

import ua.opencities.shared.RuleBroken;

/** There is no way to reach a contact, or the council has it already. */
public class ContactRefused extends RuleBroken {
  private static final long serialVersionUID = 1;

  private ContactRefused(String code) {
    super(code);
  }

  static ContactRefused unreachable() {
    return new ContactRefused("council.contact-unreachable");
  }

  static ContactRefused known() {
    return new ContactRefused("council.contact-known");
  }

  @Override
  public String field() {
    return "email";
  }
}
