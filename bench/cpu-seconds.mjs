/** CPU-seconds of this process up to now, user and system, all of its threads (collector and compiler too). */
export function cpuSeconds() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
