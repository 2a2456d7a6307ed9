import { BlockList, isIP, isIPv4 } from 'node:net';

/**
 * Addresses that aren't on the public internet (IANA's special-purpose registries, RFC 6890). A file from elsewhere
 * must not make this machine ask its own services, or those of its network.
 */
const privateAddresses = new BlockList();
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  privateAddresses.addSubnet(network, prefix, 'ipv4');
/** Of IPv6, only these addresses are given out for the public internet. */
const publicAddresses = new BlockList();
publicAddresses.addSubnet('2000::', 3, 'ipv6');
/** Parts of these that hold an IPv4 address (6to4, Teredo), or are for documents. */
const mixedAddresses = new BlockList();
for (const [network, prefix] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
] as const)
  mixedAddresses.addSubnet(network, prefix, 'ipv6');

/** Whether an IP address is not one of the public internet. */
export function isPrivateAddress(address: string): boolean {
  const plain = address.replace(/^\[|\]$/gu, '').replace(/%.*$/u, '');
  if (isIP(plain) === 0) return true;
  if (isIPv4(plain)) return privateAddresses.check(plain, 'ipv4');
  // IPv4 addresses that are written as IPv6 ones (::ffff:0:0/96) are none of 2000::/3.
  return !publicAddresses.check(plain, 'ipv6') || mixedAddresses.check(plain, 'ipv6');
}
