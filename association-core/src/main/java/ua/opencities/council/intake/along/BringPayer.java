package ua.opencities.council.intake.along;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.payer.AddPayer;
import ua.opencities.council.payer.PayerView;
import ua.opencities.council.payer.PayersOf;
import ua.opencities.council.payer.PayersOfAll;
import ua.opencities.council.payer.RemovePayer;
import ua.opencities.council.payer.WhoPays;
import ua.opencities.council.sheet.Remark;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** A second code or account from which a council's money comes. */
@ApplicationScoped
class BringPayer implements Bringing {
  private static final String KIND = "payer";

  @Inject PayersOfAll all;
  @Inject PayersOf payers;
  @Inject WhoPays whoPays;
  @Inject AddPayer add;
  @Inject RemovePayer remove;

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public boolean isToldBy(Mapping mapping) {
    return mapping.takes(ImportField.PAYER_NAME)
        || mapping.takes(ImportField.PAYER_EDRPOU)
        || mapping.takes(ImportField.PAYER_IBAN);
  }

  @Override
  public Judging judging(Actor actor) {
    Map<UUID, List<PayerView>> known =
        all.list(actor).stream().collect(groupingBy(each -> each.council().value()));
    return line ->
        PayerPlan.of(line)
            .filter(
                it ->
                    !it.isToldBy(
                        line.detail("edrpou").map(Edrpou::new), line.detail("iban").map(Iban::new)))
            .filter(
                it -> line.id().map(known::get).orElse(List.of()).stream().noneMatch(it::isToldBy))
            .map(plan -> brought(actor, line, plan));
  }

  private Brought brought(Actor actor, CouncilOfLine line, PayerPlan plan) {
    var said = new ArrayList<Remark>();
    said.add(Remark.of("council.import-payer-new", plan.shown()));
    plan.edrpou()
        .filter(code -> !code.checkDigitHolds())
        .ifPresent(code -> said.add(Remark.of("council.import-edrpou-check-digit", code)));
    boolean ofAnother =
        whoPays.with(actor, plan.edrpou(), plan.iban()).stream()
            .anyMatch(other -> line.id().stream().noneMatch(other.value()::equals));
    if (ofAnother) said.add(Remark.of("council.import-payer-of-another"));
    return new Brought(KIND, Optional.of(plan.json()), said, ofAnother);
  }

  @Override
  public boolean fits(Actor actor, CouncilId council, JsonObject plan) {
    return payers.council(actor, council).stream().noneMatch(PayerPlan.read(plan)::isToldBy);
  }

  @Override
  public UUID bring(Actor actor, CouncilId council, JsonObject plan) {
    PayerPlan wanted = PayerPlan.read(plan);
    return add.add(actor, council, wanted.name(), wanted.edrpou(), wanted.iban());
  }

  /** Invoices are made out to it since: it is more than the list told of. */
  @Override
  public boolean isAsBrought(Actor actor, CouncilId council, JsonObject plan, UUID came) {
    return payers.council(actor, council).stream()
        .anyMatch(each -> each.id().equals(came) && each.billedSince().isEmpty());
  }

  @Override
  public void takeBack(Actor actor, CouncilId council, JsonObject plan, UUID came, String reason) {
    remove.remove(actor, came);
  }
}
