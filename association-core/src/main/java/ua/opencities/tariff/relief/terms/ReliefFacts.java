package ua.opencities.tariff.relief.terms;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import ua.opencities.council.code.Edrpou;
import ua.opencities.membership.ActDocument;
import ua.opencities.membership.DecidingBody;
import ua.opencities.shared.Money;
import ua.opencities.shared.Period;
import ua.opencities.tariff.terms.Instalments;

/** Reliefs as they are frozen with a fee, each under its number; a fee without any says nothing. */
public final class ReliefFacts {
  private ReliefFacts() {}

  public static void write(List<GrantedRelief> reliefs, FeeOfYear fee, Map<String, String> facts) {
    if (reliefs.isEmpty()) return;
    facts.put("amountByTariff", fee.byTariff().decimal());
    facts.put("reliefs", String.valueOf(reliefs.size()));
    List<Money> taken = fee.taken(reliefs);
    for (int i = 0; i < reliefs.size(); i++) {
      String name = "relief" + (i + 1);
      write(name, reliefs.get(i), facts);
      facts.put(name + "Taken", taken.get(i).decimal());
    }
  }

  private static void write(String name, GrantedRelief it, Map<String, String> facts) {
    Relief relief = it.relief();
    facts.put(name + "Id", it.id().toString());
    facts.put(name + "Kind", relief.kind().name());
    // reliefs were always of the annual fee: what was frozen then names none
    if (relief.fee() != RelievedFee.ANNUAL) facts.put(name + "Fee", relief.fee().name());
    facts.put(name + "From", relief.days().from().toString());
    relief.days().to().ifPresent(end -> facts.put(name + "To", end.toString()));
    relief.percent().ifPresent(percent -> facts.put(name + "Percent", percent.toString()));
    relief.sum().ifPresent(sum -> facts.put(name + "Sum", sum.decimal()));
    if (relief.parts().any()) facts.put(name + "Parts", relief.parts().written());
    relief
        .sponsor()
        .ifPresent(
            sponsor -> {
              facts.put(name + "Sponsor", sponsor.name());
              facts.put(name + "SponsorCode", sponsor.code().value());
            });
    facts.put(name + "Body", it.act().body().name());
    facts.put(name + "Document", it.act().document().name());
    facts.put(name + "Number", it.act().number());
    facts.put(name + "Date", it.act().date().toString());
  }

  public static List<GrantedRelief> read(Map<String, String> facts) {
    return IntStream.rangeClosed(1, Integer.parseInt(facts.getOrDefault("reliefs", "0")))
        .mapToObj(number -> read("relief" + number, facts))
        .toList();
  }

  private static GrantedRelief read(String name, Map<String, String> facts) {
    Optional<String> sponsor = Optional.ofNullable(facts.get(name + "Sponsor"));
    return new GrantedRelief(
        new ReliefId(UUID.fromString(facts.get(name + "Id"))),
        new Relief(
            ReliefKind.valueOf(facts.get(name + "Kind")),
            RelievedFee.valueOf(facts.getOrDefault(name + "Fee", RelievedFee.ANNUAL.name())),
            new Period(
                LocalDate.parse(facts.get(name + "From")),
                Optional.ofNullable(facts.get(name + "To")).map(LocalDate::parse)),
            Optional.ofNullable(facts.get(name + "Percent")).map(Integer::valueOf),
            Optional.ofNullable(facts.get(name + "Sum")).map(Money::of),
            sponsor.map(who -> new Sponsor(who, new Edrpou(facts.get(name + "SponsorCode")))),
            Instalments.read(facts.getOrDefault(name + "Parts", ""))),
        new ReliefAct(
            DecidingBody.valueOf(facts.get(name + "Body")),
            ActDocument.valueOf(facts.get(name + "Document")),
            facts.get(name + "Number"),
            LocalDate.parse(facts.get(name + "Date"))));
  }
}
