package ua.opencities.council;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.administration.ActingBody;
import ua.opencities.council.administration.Administration;
import ua.opencities.council.code.Edrpou;
import ua.opencities.council.code.Iban;
import ua.opencities.council.code.Katottg;
import ua.opencities.council.details.CouncilDetails;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.details.PlaceKind;
import ua.opencities.council.oblast.OblastView;
import ua.opencities.council.territory.TerritoryNote;
import ua.opencities.council.territory.TerritoryStatus;
import ua.opencities.language.SearchKey;
import ua.opencities.shared.SomeoneElseChanged;
import ua.opencities.tenancy.CouncilId;

@Entity
@Table(name = "council")
class Council {
  @Id private UUID id;

  @Column(name = "katottg")
  private Katottg katottg;

  @Column(name = "koatuu")
  private String koatuu;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private CouncilKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "acting_body")
  private ActingBody actingBody = ActingBody.COUNCIL;

  @Column(name = "acting_body_name")
  private String actingBodyName;

  @Column(name = "acting_body_since")
  private LocalDate actingBodySince;

  @Column(name = "name")
  private String name;

  @Column(name = "oblast_code")
  private String oblastCode;

  @Column(name = "raion")
  private String raion;

  @Column(name = "centre_name")
  private String centreName;

  @Enumerated(EnumType.STRING)
  @Column(name = "centre_kind")
  private PlaceKind centreKind;

  @Column(name = "budget_code")
  private String budgetCode;

  @Column(name = "edrpou")
  private Edrpou edrpou;

  @Column(name = "iban")
  private Iban iban;

  @Column(name = "former_centre")
  private String formerCentre;

  @Column(name = "name_key")
  private String nameKey;

  @Column(name = "search_key")
  private String searchKey;

  @Enumerated(EnumType.STRING)
  @Column(name = "territory_status")
  private TerritoryStatus territory = TerritoryStatus.NONE;

  @Column(name = "territory_from")
  private LocalDate territoryFrom;

  @Column(name = "territory_until")
  private LocalDate territoryUntil;

  @Column(name = "demonstration", updatable = false)
  private boolean demonstration;

  @Column(name = "merged_into", insertable = false, updatable = false)
  private CouncilId mergedInto;

  @Version
  @Column(name = "version")
  private long version;

  protected Council() {}

  /**
   * @param katottg empty for a local association that has none
   */
  Council(
      Optional<Katottg> katottg, OblastView oblast, CouncilDetails details, boolean demonstration) {
    this.id = UUID.randomUUID();
    this.katottg = katottg.orElse(null);
    this.oblastCode = oblast.code();
    this.demonstration = demonstration;
    take(details);
    foundBy(oblast, List.of());
  }

  /**
   * @param seen the version the editor had before their eyes
   */
  void change(long seen, CouncilDetails details) {
    if (seen != version) throw new SomeoneElseChanged();
    take(details);
  }

  private void take(CouncilDetails details) {
    if (katottg == null) details.knownWithoutKatottg();
    kind = details.kind();
    name = details.name();
    raion = details.raion().orElse(null);
    centreName = details.centreName();
    centreKind = details.centreKind();
    koatuu = details.koatuu().orElse(null);
    budgetCode = details.budgetCode().orElse(null);
    edrpou = details.edrpou().orElse(null);
    iban = details.iban().orElse(null);
  }

  /** The former names, and those of councils in whose place it came, stay findable. */
  void foundBy(OblastView oblast, List<String> formerNames) {
    nameKey = SearchKey.of(name);
    searchKey =
        SearchKey.of(
            String.join(
                    " ",
                    name,
                    centreName,
                    formerCentre == null ? "" : formerCentre,
                    raion == null ? "" : raion,
                    oblast.name())
                + " "
                + String.join(" ", formerNames));
  }

  void administeredBy(String administration, LocalDate since) {
    actingBody = ActingBody.MILITARY_ADMINISTRATION;
    actingBodyName = administration;
    actingBodySince = since;
  }

  void actsItself() {
    actingBody = ActingBody.COUNCIL;
    actingBodyName = null;
    actingBodySince = null;
  }

  /** Without a code it stays in the oblast where it is. */
  void coded(Optional<Katottg> right) {
    if (right.isEmpty()) details().knownWithoutKatottg();
    katottg = right.orElse(null);
    right.ifPresent(code -> oblastCode = code.oblastCode());
  }

  void renamed(String newName) {
    name = newName;
  }

  void centreRenamed(String newCentre) {
    formerCentre = centreName;
    centreName = newCentre;
  }

  /**
   * What its entries say of the day is kept with it, for lists that ask of many councils.
   *
   * @return whether it stood by another one
   */
  boolean standBy(TerritoryNote note) {
    var before =
        new TerritoryNote(
            territory, Optional.ofNullable(territoryFrom), Optional.ofNullable(territoryUntil));
    territory = note.status();
    territoryFrom = note.from().orElse(null);
    territoryUntil = note.until().orElse(null);
    return !before.equals(note);
  }

  CouncilId id() {
    return new CouncilId(id);
  }

  Optional<Katottg> katottg() {
    return Optional.ofNullable(katottg);
  }

  String name() {
    return name;
  }

  boolean demonstration() {
    return demonstration;
  }

  String oblastCode() {
    return oblastCode;
  }

  String place() {
    return centreKind.with(centreName);
  }

  TerritoryStatus territoryOn(LocalDate day) {
    boolean over = territoryUntil != null && day.isAfter(territoryUntil);
    boolean toCome = territoryFrom != null && day.isBefore(territoryFrom);
    return over || toCome ? TerritoryStatus.NONE : territory;
  }

  CouncilDetails details() {
    return new CouncilDetails(
        kind,
        name,
        Optional.ofNullable(raion),
        centreName,
        centreKind,
        Optional.ofNullable(koatuu),
        Optional.ofNullable(budgetCode),
        Optional.ofNullable(edrpou),
        Optional.ofNullable(iban));
  }

  Optional<Administration> administration() {
    return actingBody == ActingBody.COUNCIL
        ? Optional.empty()
        : Optional.of(new Administration(actingBodyName, Optional.ofNullable(actingBodySince)));
  }

  TerritoryNote territoryNote() {
    return new TerritoryNote(
        territory, Optional.ofNullable(territoryFrom), Optional.ofNullable(territoryUntil));
  }

  /** The row that stands for this council, when it was entered twice. */
  Optional<CouncilId> mergedInto() {
    return Optional.ofNullable(mergedInto);
  }

  long version() {
    return version;
  }
}
