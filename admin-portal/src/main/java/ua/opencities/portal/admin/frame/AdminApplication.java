package ua.opencities.portal.admin.frame;

import jakarta.ws.rs.ApplicationPath;
import ua.opencities.web.PortalApplication;

/** The root of the admin portal. */
@ApplicationPath("/")
public class AdminApplication extends PortalApplication {}
