package ua.opencities.council.intake.along;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.language.Apostrophe;
import ua.opencities.shared.reach.Email;
import ua.opencities.shared.reach.Phone;

/** What a line says of the contact for finance. */
record ContactCells(Optional<String> name, Optional<Email> email, Optional<Phone> phone) {
  /** Who answers where a list names nobody. */
  private static final String NAMELESS = "Бухгалтерія";

  static Optional<ContactCells> of(CouncilOfLine line) {
    var cells =
        new ContactCells(
            line.cell(ImportField.FINANCE_NAME),
            line.cell(ImportField.FINANCE_EMAIL).map(Email::new),
            line.cell(ImportField.FINANCE_PHONE).map(Phone::new));
    boolean says = cells.name.isPresent() || cells.email.isPresent() || cells.phone.isPresent();
    return Optional.of(cells).filter(it -> says);
  }

  static ContactCells of(ContactDetails details) {
    return new ContactCells(Optional.of(details.name()), details.email(), details.phone());
  }

  /** Empty when the council has all of it; an empty cell takes nothing away. */
  Optional<ContactPlan> plan(List<ContactView> known) {
    Optional<ContactView> meant = meant(known);
    if (meant.isEmpty()) {
      if (email.isEmpty() && phone.isEmpty())
        throw BroughtWrong.contactUnreachable(name.orElseThrow());
      return Optional.of(
          new ContactPlan(Optional.empty(), Optional.empty(), details(NAMELESS, email, phone)));
    }
    ContactDetails was = meant.get().details();
    ContactDetails becomes =
        details(
            was.name(),
            email.or(was::email),
            phone.filter(it -> !same(Optional.of(it), was.phone())).or(was::phone));
    if (becomes.equals(was)) return Optional.empty();
    return Optional.of(new ContactPlan(Optional.of(meant.get().id()), Optional.of(was), becomes));
  }

  /** The one with the address, else with the name, else with the number. */
  Optional<ContactView> meant(List<ContactView> known) {
    return Stream.<Predicate<ContactDetails>>of(
            it -> email.isPresent() && it.email().equals(email),
            it -> name.stream().anyMatch(Apostrophe.unified(it.name())::equalsIgnoreCase),
            it -> name.isEmpty() && email.isEmpty() && same(phone, it.phone()))
        .flatMap(sign -> known.stream().filter(each -> sign.test(each.details())).limit(1))
        .findFirst();
  }

  private ContactDetails details(String nameless, Optional<Email> at, Optional<Phone> on) {
    return new ContactDetails(ContactFunction.FINANCE, name.orElse(nameless), at, on);
  }

  /** Brackets and blanks make no other number. */
  private static boolean same(Optional<Phone> one, Optional<Phone> other) {
    return one.isPresent() && one.map(ContactCells::digits).equals(other.map(ContactCells::digits));
  }

  private static String digits(Phone phone) {
    return phone.number().replaceAll("\\D", "");
  }
}
