package ua.opencities.inheritance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import ua.opencities.council.CouncilCard;
import ua.opencities.council.official.OfficialView;
import ua.opencities.fee.account.AccountStatement;
import ua.opencities.identity.PersonLine;
import ua.opencities.membership.MembershipView;
import ua.opencities.programme.register.ProgrammeRow;
import ua.opencities.tool.ToolView;

/**
 * What there is to inherit of a council today.
 *
 * @param memberSince its own first day, or that of a predecessor whose history it took over
 */
public record Estate(
    CouncilCard council,
    AccountStatement account,
    List<ProgrammeRow> programmes,
    List<ToolView> tools,
    MembershipView membership,
    Optional<LocalDate> memberSince,
    List<OfficialView> officials,
    List<PersonLine> people) {}
