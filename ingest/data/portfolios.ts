/** What ministries, departments and their heads are in charge of. General knowledge. */
import { byWord, wordSet } from './lists.ts'

/** Portfolios: what ministries and departments are about. A title runs on over these words. */
export const PORTFOLIO_WORDS: ReadonlySet<string> = wordSet(
  `foreign external international internal interior home defence defense security national economy economic economics
   finance financial treasury budget trade commerce commercial industry industrial mine mines mining interparliamentary interregional interethnic energy oil gas petroleum
   power electricity water resources natural ecology environment environmental climate change agriculture agricultural food fisheries
   forestry rural health public education higher science scientific research technology technologies innovation digital development
   communications communication information media press culture cultural heritage tourism youth sport sports religious religion
   labor labour employment social protection welfare family women children population migration immigration citizenship
   justice legal law constitutional parliamentary transport transportation roads railway railways aviation maritime infrastructure
   construction housing urban planning regional cooperation integration affairs relations policy politics political strategy strategic
   emergency emergencies situations civil service military army navy air force forces land ground naval armed customs tax taxes revenue
   investment investments privatization property state presidential prime ministerial cabinet government diplomatic consular protocol
   human rights humanitarian aid disaster management special assignments counterterrorism intelligence border veterans diaspora
   european eurasian middle east eastern western asia asian africa african americas american pacific indo caucasus
   idps junta rebel militia coalition guerrilla separatist police gendarmerie europe balkans mediterranean arctic nuclear space cyber cyberspace cybersecurity works utilities supply supplies office administration staff general
   central election elections commission committee audit statistics archives standards transitional ruling enlargement expatriates neighbourhood partnership partnerships crisis peace reconciliation settlement
   disarmament arms control proliferation nonproliferation reform reforms reintegration territories lands sahel
   foreign-policy north south coordination parliament court supreme senate house deputies representatives assembly council
   congress department division directorate states organizations organisations countries agency authority bank board body center centre embassy
   ministry secretariat union organization organisation urbanization urbanisation industries troops fleet command
   headquarters initiatives programs programmes projects livestock irrigation sanitation wildlife antiquities reconstruction
   rehabilitation resilience prisons corrections pensions insurance banking mobility local islamic awqaf endowments guidance
   equality gender disabilities refugees repatriation narcotics drugs mineral minerals hydrocarbons renewables renewable
   telecommunications broadcasting entrepreneurship enterprise enterprises handicrafts francophonie worship universities schools
   vocational training skills literacy horticulture aquaculture ocean oceans ports shipping waterways highways aerospace atomic
   unification reunification bureau amiri diwan minorities textiles shura agrarian tribal hajj umrah guard guards spatial territorial civic overseas meteorology hydrology jal shakti ayush america latin oceania architecture assistance apparatus presidium praesidium sea area field west northern southern artificial municipality democracy dialogue freedoms journalism
   supervisory abroad arts export exports import promotion judicial relief resettlement issues missions matters politburo spy coast enterprising peacebuilding prosperity safety monitoring studies gulf maghreb levant
   services judiciary corruption caribbean arab nordic baltic andean indigenous aboriginal disability sustainability sustainable ecological textile petrol petrochemical petrochemicals
   hydropower geology geological competitiveness competition consumer consumers procurement logistics decentralization decentralisation
   devolution empowerment correctional penitentiary veterinary fertilizers fertilisers chemicals cooperatives postal airports seaports
   bridges traffic transit demography demographic cohesion solidarity inclusion transparency anticorruption anti-corruption ethics monuments archaeology
   pilgrimage languages homeland wellbeing provincial fishery farming farmers counter-terrorism terrorism
   plantation plantations revenues commodities commodity advocacy outreach compliance fundraising ict manpower families disasters small medium micro
   hygiene medical administrative governance taxation excise lottery gaming crafts hospitality savings toponymy francophone biodiversity
   waste recycling hydrogen metallurgy jute leather pharmaceuticals electronics semiconductors startups telecommunication posts libraries
   museums olympic leisure communities returnees martyrs victims remembrance prisoners detainees electoral settlements absorption liaison
   displaced demining preparedness borders coastguard missile rocket hybrid threats airborne marines emigrants asylum waqf animal equal opportunities
   financing budgeting budgetary fiscal debt accounting demarcation delimitation digitalization digitalisation modernization modernisation
   licensing certification accreditation standardization standardisation metrology forecasting personnel recruitment
   extremism commonwealth diplomacy advanced creative audiovisual cinema basic primary secondary tertiary eurasia euro-atlantic process`,
)

/** `Foreign Minister` is the `Minister of Foreign Affairs`: what a portfolio in front of `minister` or `ministry` becomes. */
export const PORTFOLIO_FORMS: Readonly<Record<string, string>> = byWord({
  foreign: 'Foreign Affairs',
  external: 'External Affairs',
  home: 'Home Affairs',
  internal: 'Internal Affairs',
  defence: 'Defense',
  defense: 'Defense',
  'external affairs': 'External Affairs',
  'foreign affairs': 'Foreign Affairs',
  'foreign and expatriates': 'Foreign Affairs and Expatriates',
  'foreign and diaspora': 'Foreign Affairs and Diaspora',
  // in India ministers of the Union, as against those of its states
  'union home': 'Home Affairs',
  'union external affairs': 'External Affairs',
  'union defence': 'Defense',
})
