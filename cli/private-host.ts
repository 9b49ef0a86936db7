/** Whether a host lies inside somebody's own machine or network, where a page of the web has no business to lead. */
import ipaddr from 'ipaddr.js';

/** Names that no public server has: RFC 6761 (localhost), 6762 (.local), 8375 (home.arpa), ICANN 2024 (.internal), and a bare word. Takes "printer.local", "intranet"; refuses "who.int". */
const PRIVATE_NAME = /^[^.]+$|\.(?:localhost|local|internal|home\.arpa)$/;

/**
 * @param hostname As `URL` has it: lower case, numbers in their usual form ("0x7f.1" is "127.0.0.1"), IPv6 in brackets.
 *
 *     isPrivateHost('192.168.1.1') → true     isPrivateHost('[::1]') → true     isPrivateHost('news.example') → false
 */
export function isPrivateHost(hostname: string): boolean {
  const bare = hostname.replace(/^\[|\]$|\.$/g, '');
  return ipaddr.isValid(bare) ? ipaddr.process(bare).range() !== 'unicast' : PRIVATE_NAME.test(bare);
}
