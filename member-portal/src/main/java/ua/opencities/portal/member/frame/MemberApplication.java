package ua.opencities.portal.member.frame;

import jakarta.ws.rs.ApplicationPath;
import ua.opencities.web.PortalApplication;

/** The root of the member portal. */
@ApplicationPath("/")
public class MemberApplication extends PortalApplication {}
