package ua.opencities.deploy;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Map;
import ua.opencities.deploy.told.Exit;
import ua.opencities.deploy.told.Refused;

/**
 * The portals trust nobody whom they cannot read, and then count all people as their proxy: a slip
 * of the pen must be told at the start.
 */
final class TrustedProxy {
  private static final String NAME = "OPENCITIES_TRUSTED_PROXY";

  private TrustedProxy() {}

  static void refuseUnlessAddresses(Map<String, String> environment) {
    for (String each : environment.getOrDefault(NAME, "").strip().split("[,\\s]+"))
      if (!each.isEmpty() && !isAddressOrBlock(each))
        throw new Refused(Exit.USAGE, "proxy.not-an-address", each);
  }

  private static boolean isAddressOrBlock(String written) {
    if (!written.matches("([0-9]+(\\.[0-9]+){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*)(/[0-9]{1,3})?"))
      return false;
    String[] parts = written.split("/");
    try {
      int length = InetAddress.getByName(parts[0]).getAddress().length * 8;
      return parts.length == 1 || Integer.parseInt(parts[1]) <= length;
    } catch (UnknownHostException notAnAddress) {
      return false;
    }
  }
}
