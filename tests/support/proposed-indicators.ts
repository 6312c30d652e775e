/** The 63 indicators that were proposed, by effektmål; Ö is the overall goal. */
export const proposedIndicators: Record<string, string[]> = {
  '1.1': ['SKOLENKAT8-TRYGGHET', 'N15643', 'U17413', 'N15649'],
  '1.2': ['N15428', 'N17461', 'N17538', 'N02797'],
  '1.3': ['U09800', 'U09808', 'N09890', 'N00591'],
  '1.4': ['N15472', 'N11821', 'N09811', 'N15516'],
  '1.5': ['N66077', 'N00945', 'N15645', 'U31803'],
  '2.1': ['N01984', 'N18500', 'N18409', 'N17457'],
  '2.2': ['N02267', 'N02268', 'N31816', 'U31804'],
  '2.3': ['N00217', 'N00220', 'N60987', 'N00206'],
  '3.1': ['POLISEN-USO', 'SCB-SEI-OMRTYP', 'SCB-LOWECON-GAP', 'N05831'],
  '3.2': ['SCB-TAB824-HR', 'SCB-MIX', 'N07907', 'N07917'],
  '3.3': ['BORAS-HEMLOSHET', 'BORAS-HEMLOSHET-AKUT', 'U00958', 'U00915'],
  '3.4': ['N00610', 'N07609', 'U01420', 'N00605', 'BRA-ANMALDA', 'N00592'],
  '3.5': ['N00666', 'U01413', 'N05401', 'N00651'],
  Ö: ['U01405', 'U01429', 'U01402', 'N01452', 'N00925', 'U01411', 'N01451', 'U20462', 'N66079'],
}
