package ua.opencities.fee.opening.line;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.sheet.Remark;

/** Whose line it is: a code says so, a name lets it be suspected. */
final class CouncilOfLine {
  private final Cells cells;
  private final KnownAccounts known;
  private final List<Remark> doubts = new ArrayList<>();

  CouncilOfLine(Cells cells, KnownAccounts known) {
    this.cells = cells;
    this.known = known;
  }

  List<Remark> doubts() {
    return doubts;
  }

  /**
   * @throws ua.opencities.shared.RuleBroken when it is nobody's, or may be several councils'
   */
  KnownAccount council() {
    Optional<String> katottg = cells.katottg();
    Optional<String> edrpou = cells.edrpou();
    Optional<String> name = cells.text(OpeningField.COUNCIL, 200);
    if (katottg.isEmpty() && edrpou.isEmpty()) return byName(name);
    KnownAccount found =
        katottg.isPresent()
            ? known.withKatottg(katottg.get()).orElseThrow(() -> unknown(katottg.get()))
            : byEdrpou(edrpou.get());
    if (katottg.isPresent() && edrpou.isPresent()) compareCodes(found, edrpou.get());
    name.ifPresent(said -> compare(found, said));
    return found;
  }

  private KnownAccount byEdrpou(String code) {
    List<KnownAccount> found = known.withEdrpou(code);
    if (found.isEmpty()) throw unknown(code);
    if (found.size() > 1)
      throw new LineWrong(
          "fee.opening-code-of-several",
          code,
          found.stream().map(KnownAccount::name).collect(joining(", ")));
    return found.get(0);
  }

  private KnownAccount byName(Optional<String> name) {
    String said = name.orElseThrow(() -> new LineWrong("fee.opening-no-council"));
    List<KnownAccount> found = known.named(said);
    if (found.isEmpty()) throw new LineWrong("fee.opening-name-unknown", said);
    if (found.size() > 1) throw new LineWrong("fee.opening-name-of-several", said, found.size());
    doubts.add(Remark.of("fee.opening-by-name-alone", found.get(0).code()));
    return found.get(0);
  }

  private void compareCodes(KnownAccount council, String edrpou) {
    List<KnownAccount> others = known.withEdrpou(edrpou);
    if (!others.isEmpty() && !others.contains(council))
      doubts.add(
          Remark.of("fee.opening-codes-of-two", council.katottg(), edrpou, others.get(0).name()));
  }

  private void compare(KnownAccount council, String said) {
    List<KnownAccount> named = known.named(said);
    if (named.size() == 1 && !named.contains(council))
      doubts.add(Remark.of("fee.opening-name-of-another", said, council.name()));
  }

  private static LineWrong unknown(String code) {
    return new LineWrong("fee.opening-council-unknown", code);
  }
}
