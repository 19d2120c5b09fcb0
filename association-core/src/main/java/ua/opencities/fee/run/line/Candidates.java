package ua.opencities.fee.run.line;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import ua.opencities.council.details.CouncilKind;
import ua.opencities.council.population.PopulationFigure;
import ua.opencities.fee.Payer;
import ua.opencities.fee.addressee.AddresseesOfInvoices;
import ua.opencities.fee.addressee.InvoiceAddressee;
import ua.opencities.fee.rest.Rest;
import ua.opencities.fee.rest.RestOn;
import ua.opencities.fee.run.choice.RunFilter;
import ua.opencities.fee.run.choice.RunId;
import ua.opencities.fee.run.choice.RunTerms;
import ua.opencities.language.SearchKey;
import ua.opencities.membership.Standing;
import ua.opencities.shared.Period;
import ua.opencities.shared.Row;
import ua.opencities.tariff.relief.ReliefsOfYear;
import ua.opencities.tariff.relief.terms.GrantedRelief;
import ua.opencities.tenancy.Actor;
import ua.opencities.tenancy.CouncilId;

/** Asks for many councils at once what decides their fees. */
@ApplicationScoped
class Candidates {
  /**
   * Who is considered when nobody was chosen by name; an entry fee is due on the way in, too:
   * before the Board decides by the council's name alone.
   */
  private static final String CHOSEN =
      "select c.id from council c left join membership m on m.council_id = c.id"
          + " where c.merged_into is null and (?1 = '' or c.oblast_code = any(string_to_array(?1, ',')))"
          + " and (?2 = '' or c.kind = any(string_to_array(?2, ',')))"
          + " and c.search_key like '%' || ?3 || '%'"
          + " and case when ?4 <> '' then c.id = any(string_to_array(nullif(?4, ''), ',')::uuid[])"
          + "   when ?5 = 'ENTRY' then m.standing = 'ADMITTED'"
          + "     or (m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')"
          + "       and extract(year from m.member_since) = ?6"
          // who inherited its membership enters nothing
          + "       and not exists (select from membership_step_in_force s where s.council_id = c.id"
          + "         and s.from_standing not in ('ADMITTED', 'ACTIVE', 'SUSPENDED',"
          + "           'EXIT_REQUESTED', 'FROZEN') and s.to_standing in ('ACTIVE', 'SUSPENDED',"
          + "           'EXIT_REQUESTED', 'FROZEN') and s.effective_on = m.member_since))"
          + "   else m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') end"
          + " order by c.oblast_code, c.name, c.id";

  /** Neither a member nor on its way to be one. */
  private static final String OUT =
      "m.standing in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED', 'REORGANISED')";

  /** As {@code MembershipView.days}: of a former member by the acts of joining and of leaving. */
  private static final String MEMBER_DAYS =
      " left join lateral (select case when m.standing in ('ACTIVE', 'SUSPENDED',"
          + "   'EXIT_REQUESTED', 'FROZEN') then m.member_since"
          + "   when "
          + OUT
          + " then (select s.effective_on from membership_step_in_force s where s.council_id = c.id"
          + "     and s.from_standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')"
          + "     and s.to_standing in ('ACTIVE', 'SUSPENDED',"
          + "     'EXIT_REQUESTED', 'FROZEN') order by s.place desc limit 1) end as joined,"
          + "   case when "
          + OUT
          + "   then (select s.effective_on - 1 from membership_step_in_force s where s.council_id = c.id"
          + "     and s.from_standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')"
          + "     and s.to_standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')"
          + "     order by s.place desc limit 1) end as gone) b on true";

  /**
   * As {@code SessionDecisions.paying} finds it: of several programmes the one that the year goes
   * by. Which one that is costs most of the whole question, and is asked only where it matters.
   */
  private static final String PAYS_IN_PARTS =
      " case when ?2 = 'ANNUAL' and exists (select from programme o where o.council_id = c.id"
          + "   and o.paying = 'IN_PARTS')"
          + " then coalesce((select q.paying = 'IN_PARTS' from programme_in_year k"
          + "   join programme q on q.id = k.programme_id"
          + "   where k.council_id = c.id and k.year = ?3 and k.place = 1"
          + "   and k.state = 'APPROVED'), false) else false end,";

  /** Its own agreement, or that of whom it inherited its membership from, however far back. */
  private static final String AGREED =
      " exists (select from membership_step_in_force s where s.council_id = c.id"
          + "   and s.to_standing = 'AGREEMENT_SIGNED')"
          + " or exists (with recursive line(council_id) as (select c.id"
          + "   union select h.other_id from line l join inheritance h on h.council_id = l.council_id"
          + "     where h.side = 'HEIR' and h.membership and h.undoes is null"
          + "     and not exists (select from inheritance u where u.undoes = h.line_id"
          + "       and u.side = h.side))"
          + "   select from line l join membership_step_in_force s on s.council_id = l.council_id"
          + "   where s.to_standing = 'AGREEMENT_SIGNED'),";

  private static final String FACTS =
      "select c.id, coalesce(n.form, c.name), c.edrpou, coalesce(c.katottg, ''), c.demonstration, c.kind,"
          + " coalesce(m.standing, 'LEAD'),"
          + " p.inhabitants, p.as_of, p.source, d.day,"
          + " b.joined, case when b.gone is not null then greatest(b.joined, b.gone) end,"
          + PAYS_IN_PARTS
          + " coalesce((select i.number || coalesce((select string_agg(', ' || k.number, '' order by"
          + "     k.made_at) from correction k where k.invoice_id = i.id"
          + "     and k.kind = 'CORRECTIVE_INVOICE'), '')"
          + "   from charge h join invoice i on i.charge_id = h.id"
          + "   where h.council_id = c.id and h.kind = ?2 and case when ?2 = 'ENTRY' then"
          + "     h.after_exit is not distinct from x.id else h.year = ?3 end"
          + "   and (?2 <> 'TARGETED' or h.tariff_id = nullif(?4, '')::uuid)),"
          + " (select o.number from account_opening o where ?2 = 'ANNUAL' and o.council_id = c.id"
          + "   and o.year = ?3 and o.withdrawn_at is null order by o.issued_on limit 1),"
          // who inherited nothing has no predecessor, and the function is asked of each
          + " case when ?2 = 'ANNUAL' and exists (select from inheritance v"
          + "   where v.council_id = c.id) then annual_fee_of_predecessor(c.id, ?3) end),"
          + " exists (select from billing_line l join billing_run r on r.id = l.run_id"
          + "   where l.council_id = c.id and r.id <> ?5 and r.state in ('APPROVED', 'ISSUING')"
          + "   and l.invoice_id is null and l.hindrance is null and r.kind = ?2 and r.year = ?3"
          + "   and r.tariff_id is not distinct from nullif(?4, '')::uuid),"
          + " exists (select from population_dispute u where u.figure_id = p.id"
          + "   and u.outcome is null),"
          + " exists (select from council t join membership x on x.council_id = t.id"
          + "   and x.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN', 'ADMITTED')"
          + "   where t.edrpou = c.edrpou and t.id <> c.id),"
          + AGREED
          + " bp.name, bp.edrpou, bp.iban, x.id is not null"
          + " from council c left join membership m on m.council_id = c.id"
          + " left join council_name_correction n on n.council_id = c.id"
          + "   and n.grammatical_case = 'NOMINATIVE'"
          + " cross join lateral (select case when ?2 = 'ENTRY' then coalesce(case when m.standing in ('ACTIVE',"
          + "     'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') then m.member_since end, ?6)"
          + "   else ?7 end as day) d"
          + " left join lateral (select f.id, f.inhabitants, f.as_of, f.source"
          + "   from population_in_force f"
          + "   where f.council_id = c.id and f.as_of <= d.day"
          + "   order by f.as_of desc, f.confirmed_at desc limit 1) p on true"
          + MEMBER_DAYS
          + " left join lateral (select k.name, k.edrpou, k.iban from council_payer k"
          + "   where k.council_id = c.id and k.billed_since is not null"
          + "   order by k.billed_since desc limit 1) bp on true"
          // the entry fee is asked for on every way in
          + " cross join lateral (select case when ?2 = 'ENTRY'"
          + "   then last_end_of_membership(c.id) end as id) x"
          + " where c.id = any(string_to_array(?1, ',')::uuid[])"
          + " order by c.oblast_code, c.name, c.id";

  @PersistenceContext(unitName = "association")
  EntityManager database;

  @Inject ReliefsOfYear reliefs;
  @Inject RestOn rests;
  @Inject AddresseesOfInvoices addressees;

  List<CouncilId> chosen(RunTerms terms) {
    RunFilter filter = terms.filter();
    List<?> found =
        database
            .createNativeQuery(CHOSEN)
            .setParameter(1, String.join(",", filter.oblasts()))
            .setParameter(2, filter.kinds().stream().map(CouncilKind::name).collect(joining(",")))
            .setParameter(3, SearchKey.of(filter.words()))
            .setParameter(4, joined(filter.councils()))
            .setParameter(5, terms.kind().name())
            .setParameter(6, terms.year())
            .getResultList();
    return found.stream().map(id -> new CouncilId((UUID) id)).toList();
  }

  /** In the order of {@link #chosen}. */
  List<Candidate> of(Actor actor, Collection<CouncilId> councils, RunId run, RunTerms terms) {
    if (councils.isEmpty()) return List.of();
    var relieved = reliefs.of(actor, councils, terms.year());
    var resting = rests.of(actor, councils, terms.issuedOn());
    var reached = addressees.councils(actor, councils);
    var rows =
        database
            .createNativeQuery(FACTS)
            .setParameter(1, joined(councils))
            .setParameter(2, terms.kind().name())
            .setParameter(3, terms.year())
            .setParameter(4, terms.tariff().map(t -> t.value().toString()).orElse(""))
            .setParameter(5, run.value())
            .setParameter(6, terms.issuedOn())
            .setParameter(7, terms.day())
            .getResultList();
    return Row.of(rows).stream().map(row -> candidate(row, relieved, resting, reached)).toList();
  }

  private static Candidate candidate(
      Row r,
      Map<CouncilId, List<GrantedRelief>> relieved,
      Map<CouncilId, Rest> resting,
      Map<CouncilId, List<InvoiceAddressee>> reached) {
    var council =
        new Payer(
            new CouncilId(r.id()), r.text(), r.textIfAny(), r.text(), r.yes(), Optional.empty());
    var kind = CouncilKind.valueOf(r.text());
    var standing = Standing.valueOf(r.text());
    Optional<Integer> inhabitants = r.numberIfAny();
    Optional<LocalDate> asOf = r.dayIfAny();
    Optional<String> source = r.textIfAny();
    LocalDate day = r.day();
    Optional<LocalDate> joined = r.dayIfAny();
    Optional<LocalDate> gone = r.dayIfAny();
    boolean inParts = r.yes();
    var granted = relieved.getOrDefault(council.council(), List.of());
    Optional<String> charged = r.textIfAny();
    boolean inAnotherRun = r.yes();
    boolean disputed = r.yes();
    boolean sameCode = r.yes();
    boolean agreement = r.yes();
    return new Candidate(
        council.madeOutTo(r.textIfAny(), r.textIfAny(), r.textIfAny()),
        kind,
        standing,
        Optional.ofNullable(resting.get(council.council())).flatMap(Rest::territory),
        inhabitants.map(number -> new PopulationFigure(number, asOf.get(), source.get())),
        day,
        joined.map(from -> new Period(from, gone)),
        inParts,
        granted,
        charged,
        inAnotherRun,
        disputed,
        sameCode,
        agreement,
        reached.getOrDefault(council.council(), List.of()),
        r.yes());
  }

  private static String joined(Collection<CouncilId> councils) {
    return councils.stream().map(CouncilId::toString).collect(joining(","));
  }
}
