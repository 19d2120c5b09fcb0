package ua.opencities.council.intake.along;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.contact.AddContact;
import ua.opencities.council.contact.ContactDetails;
import ua.opencities.council.contact.ContactFunction;
import ua.opencities.council.contact.ContactView;
import ua.opencities.council.contact.ContactsInFunction;
import ua.opencities.council.contact.ContactsOf;
import ua.opencities.council.contact.CorrectContact;
import ua.opencities.council.contact.RemoveContact;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.sheet.Remark;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Whom to ask about money: one that the council has is put right, else one more comes. */
@ApplicationScoped
class BringContact implements Bringing {
  private static final String KIND = "contact";

  @Inject ContactsInFunction all;
  @Inject ContactsOf contacts;
  @Inject AddContact add;
  @Inject CorrectContact correct;
  @Inject RemoveContact remove;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean isToldBy(Mapping mapping) {
    return mapping.takes(ImportField.FINANCE_NAME)
        || mapping.takes(ImportField.FINANCE_EMAIL)
        || mapping.takes(ImportField.FINANCE_PHONE);
  }

  @Override
  public Judging judging(Actor actor) {
    Map<UUID, List<ContactView>> known =
        all.of(actor, ContactFunction.FINANCE).stream()
            .collect(groupingBy(each -> each.council().value()));
    return line ->
        ContactCells.of(line)
            .flatMap(it -> it.plan(line.id().map(known::get).orElse(List.of())))
            .map(BringContact::brought);
  }

  private static Brought brought(ContactPlan plan) {
    String becomes = ContactPlan.shown(plan.becomes());
    Remark said =
        plan.was()
            .map(
                was -> Remark.of("council.import-contact-changed", ContactPlan.shown(was), becomes))
            .orElseGet(() -> Remark.of("council.import-contact-new", becomes));
    return new Brought(KIND, Optional.of(plan.json()), List.of(said), false);
  }

  @Override
  public boolean fits(Actor actor, CouncilId council, JsonObject plan) {
    ContactPlan wanted = ContactPlan.read(plan);
    List<ContactView> known = ofFinance(actor, council);
    if (wanted.id().isPresent())
      return reads(known, wanted.id().get(), wanted.was().orElseThrow())
          && isFree(known, wanted.id().get(), wanted.becomes());
    return ContactCells.of(wanted.becomes()).meant(known).isEmpty();
  }

  @Override
  public UUID bring(Actor actor, CouncilId council, JsonObject plan) {
    ContactPlan wanted = ContactPlan.read(plan);
    if (wanted.id().isEmpty()) return add.add(actor, council, wanted.becomes());
    UUID id = wanted.id().get();
    correct.correct(actor, id, version(actor, council, id), wanted.becomes());
    return id;
  }

  @Override
  public boolean isAsBrought(Actor actor, CouncilId council, JsonObject plan, UUID came) {
    ContactPlan brought = ContactPlan.read(plan);
    List<ContactView> known = ofFinance(actor, council);
    return reads(known, came, brought.becomes())
        && brought.was().stream().allMatch(was -> isFree(known, came, was));
  }

  @Override
  public void takeBack(Actor actor, CouncilId council, JsonObject plan, UUID came, String reason) {
    Optional<ContactDetails> was = ContactPlan.read(plan).was();
    if (was.isEmpty()) remove.remove(actor, came);
    else correct.correct(actor, came, version(actor, council, came), was.get());
  }

  private List<ContactView> ofFinance(Actor actor, CouncilId council) {
    return contacts.council(actor, council).stream()
        .filter(each -> each.details().function() == ContactFunction.FINANCE)
        .toList();
  }

  private long version(Actor actor, CouncilId council, UUID id) {
    return contacts.one(actor, council, id).version();
  }

  private static boolean reads(List<ContactView> known, UUID id, ContactDetails details) {
    return known.stream().anyMatch(it -> it.id().equals(id) && it.details().equals(details));
  }

  /** No other has the address. */
  private static boolean isFree(List<ContactView> known, UUID id, ContactDetails details) {
    return details.email().isEmpty()
        || known.stream()
            .filter(each -> !each.id().equals(id))
            .noneMatch(each -> each.details().email().equals(details.email()));
  }
}
