package ua.opencities.council.intake.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import ua.opencities.council.attribute.AttributeView;
import ua.opencities.council.intake.along.Bringing;
import ua.opencities.council.intake.along.Brought;
import ua.opencities.council.intake.along.CouncilOfLine;
import ua.opencities.council.intake.joining.JoiningActs;
import ua.opencities.council.intake.mapping.ImportField;
import ua.opencities.council.intake.mapping.Mapping;
import ua.opencities.council.sheet.Remark;
import ua.opencities.council.sheet.Sheet;
import ua.opencities.shared.RuleBroken;

/** Says of every line of a list what it would do to the register as it is. */
public final class Judge {
  private final Mapping mapping;
  private final Register register;
  private final Map<ImportField, Integer> places = new EnumMap<>(ImportField.class);
  private final AttributeCells attributes;
  private final Map<String, Integer> firstLines = new HashMap<>();
  private final LocalDate today;
  private final boolean boardMakesMembers;
  private final List<Bringing.Judging> along;
  private final Set<UUID> named = new HashSet<>();

  /**
   * @param boardMakesMembers whether nothing is waited for after the Board's protocol
   */
  public Judge(
      Mapping mapping,
      Register register,
      List<AttributeView> offered,
      List<String> headings,
      LocalDate today,
      boolean boardMakesMembers,
      List<Bringing.Judging> along) {
    this.along = along;
    this.today = today;
    this.boardMakesMembers = boardMakesMembers;
    this.mapping = mapping;
    this.register = register;
    var known = new Sheet(headings, List.of()).places();
    mapping.columns().forEach((field, heading) -> places.put(field, known.get(heading)));
    attributes = new AttributeCells(mapping, offered, known);
  }

  public List<Judged> all(List<Sheet.Line> lines) {
    var judged = new ArrayList<Judged>();
    for (Sheet.Line line : lines) judged.add(judge(line));
    if (mapping.whole())
      register.all().stream()
          .filter(known -> known.mergedInto().isEmpty() && !named.contains(known.id()))
          .map(Judge::vanished)
          .sorted(java.util.Comparator.comparing(Judged::katottg))
          .forEach(judged::add);
    return judged;
  }

  private static Judged vanished(Known known) {
    return new Judged(
        Optional.empty(),
        Verdict.VANISHED,
        Optional.of(known),
        known.katottg(),
        known.name(),
        Map.of(),
        List.of(),
        List.of());
  }

  private Judged judge(Sheet.Line line) {
    var wrong = new ArrayList<Remark>();
    var cells = new EnumMap<ImportField, String>(ImportField.class);
    places.forEach(
        (field, place) -> {
          try {
            CellReading.of(field, line.cell(place)).ifPresent(read -> cells.put(field, read));
          } catch (RuleBroken broken) {
            wrong.add(Remark.of(broken));
          }
        });
    String name = cells.getOrDefault(ImportField.NAME, "");
    Optional<Known> council = council(cells);
    String code = council.map(Known::katottg).orElse(cells.getOrDefault(ImportField.KATOTTG, ""));
    List<SaidByLine> said = attributes.read(line, council, wrong);
    if (wrong.isEmpty() && code.isEmpty() && council.isEmpty() && !NewLine.isAssociation(cells))
      wrong.add(
          cells.containsKey(ImportField.EDRPOU)
              ? Remark.of("council.import-edrpou-leads-nowhere", cells.get(ImportField.EDRPOU))
              : Remark.of("council.import-line-without-code"));
    if (!wrong.isEmpty()) return Judged.error(line.number(), code, name, wrong);
    String key = key(council, code, cells);
    Integer earlier = firstLines.putIfAbsent(key, line.number());
    council.ifPresent(known -> named.add(known.id()));
    if (earlier != null)
      return Judged.error(
          line.number(), code, name, List.of(Remark.of("council.import-line-twice", earlier)));
    Optional<String> mergedInto = council.flatMap(Known::mergedInto);
    if (mergedInto.isPresent())
      return Judged.error(
          line.number(),
          code,
          name,
          List.of(Remark.of("council.import-merged-away", mergedInto.get())));
    try {
      Optional<JoiningActs> acts = JoiningActs.of(cells, today);
      Judged judged =
          council.isPresent()
              ? new KnownLine(register, council.get(), cells, said).judge(line.number())
              : new NewLine(mapping, register, cells, said).judge(line.number());
      return acts.map(by -> judged.joining(by, boardMakesMembers))
          .orElse(judged)
          .along(along(judged, council, cells));
    } catch (RuleBroken broken) {
      return Judged.error(line.number(), code, name, List.of(Remark.of(broken)));
    }
  }

  private List<Brought> along(
      Judged judged, Optional<Known> council, Map<ImportField, String> cells) {
    if (judged.verdict() == Verdict.ERROR) return List.of();
    var state = new HashMap<>(council.map(Known::state).orElse(Map.of()));
    state.putAll(judged.facts());
    var line = new CouncilOfLine(council.map(Known::id), state, cells);
    return along.stream().flatMap(each -> each.of(line).stream()).toList();
  }

  /** What must not stand in the list twice. */
  private static String key(Optional<Known> council, String code, Map<ImportField, String> cells) {
    return council
        .map(known -> known.id().toString())
        .orElse(code.isEmpty() ? cells.get(ImportField.EDRPOU) : code);
  }

  private Optional<Known> council(Map<ImportField, String> cells) {
    String code = cells.get(ImportField.KATOTTG);
    if (code != null) return register.withKatottg(code);
    return Optional.ofNullable(cells.get(ImportField.EDRPOU)).flatMap(register::withEdrpou);
  }
}
